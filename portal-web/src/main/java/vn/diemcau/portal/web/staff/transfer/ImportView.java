package vn.diemcau.portal.web.staff.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.transfer.ImportPage;
import vn.diemcau.portal.core.staff.transfer.StaffImport;
import vn.diemcau.portal.core.staff.transfer.StaffImport.State;
import vn.diemcau.portal.core.staff.transfer.StaffImports;
import vn.diemcau.portal.core.staff.transfer.plan.Kind;
import vn.diemcau.portal.web.frame.FormView;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Times;

/** What a list would change, how far it has got, what it has done. */
@Named("staffImport")
@RequestScoped
public class ImportView implements FormView {

    private static final String ALL = "all";

    @Inject
    private StaffImports imports;

    @Inject
    private Frame frame;

    @Inject
    private Times times;

    @Inject
    private HttpServletRequest request;

    private ImportPage page;
    private List<ImportLine> lines;
    private Kind kind;
    private Refused refused;

    @Override
    public String submit(HttpServletRequest form) {
        try {
            return done(id(), String.valueOf(form.getParameter("do")), String.valueOf(form.getParameter("fingerprint")));
        } catch (Refused reason) {
            refused = reason;
            return null;
        }
    }

    private String done(UUID id, String what, String fingerprint) {
        switch (what) {
            case "apply" -> imports.apply(id, fingerprint);
            case "undo" -> imports.undo(id);
            case "discard" -> {
                imports.discard(id);
                return "/admin/staff/import";
            }
            default -> throw new Refused("do", "import.refused.outdated");
        }
        return "/admin/staff/import/" + id;
    }

    @Override
    public void load() {
        kind = request.getParameter("kind") == null && imports.list(id()).counts().get(Kind.REFUSED) > 0 ? Kind.REFUSED : chosen();
        page = imports.page(id(), kind, number());
        var wording = new ImportWording(Messages.of(frame.getLanguage()));
        lines = page.rows().stream().map(wording::line).toList();
    }

    private UUID id() {
        return Ids.parse(frame.getKey()).orElseThrow(() -> new NotFound("import"));
    }

    private Kind chosen() {
        var name = String.valueOf(request.getParameter("kind")).toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values()).filter(known -> known.name().equals(name)).findFirst().orElse(null);
    }

    private int number() {
        var text = String.valueOf(request.getParameter("page"));
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    public StaffImport getList() {
        return page.list();
    }

    public List<ImportLine> getLines() {
        return lines;
    }

    /** The kind that is shown, in small letters; {@code all} for all. */
    public String getKind() {
        return kind == null ? ALL : small(kind.name());
    }

    /** A code in small letters, as in addresses. */
    public String small(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    public int getPage() {
        return page.page();
    }

    public int getPages() {
        return page.pages();
    }

    public boolean isRunning() {
        return page.list().state() == State.RUNNING;
    }

    /** Whether it has not been applied yet. */
    public boolean isWaiting() {
        return page.list().state() == State.PREVIEW || page.list().state() == State.INTERRUPTED;
    }

    /** What has become of the list, and why something was not done. */
    public List<ImportMessage> getMessages() {
        var messages = new ArrayList<ImportMessage>();
        if (refused != null) {
            messages.add(ImportMessage.danger(new ImportWording(Messages.of(frame.getLanguage())).refusal(refused)));
        } else if (getList().note() != null) {
            messages.add(ImportMessage.warning(frame.text("import.note." + getList().note().name())));
        }
        messages.addAll(ofState());
        if (!getList().ignored().isEmpty() && isWaiting()) {
            messages.add(ImportMessage.info(frame.text("import.ignored", getList().ignored())));
        }
        return messages;
    }

    private List<ImportMessage> ofState() {
        var list = getList();
        return switch (list.state()) {
            case RUNNING -> List.of();
            case DONE -> List.of(ImportMessage.done(frame.text("import.done", times.full(list.finishedAt()))));
            case UNDONE -> List.of(ImportMessage.info(frame.text("import.undone", times.full(list.undoneAt()), list.undoneBy())));
            case INTERRUPTED -> List.of(ImportMessage.warning(frame.text("import.interrupted")));
            case PREVIEW -> List.of(list.isReady() ? ImportMessage.info(frame.text("import.ready"))
                    : list.count(Kind.REFUSED.name()) > 0 ? ImportMessage.danger(frame.text("import.notready", list.count(Kind.REFUSED.name())))
                    : ImportMessage.info(frame.text("import.nothing")));
        };
    }

    /** What the button says that applies the list. */
    public String getApplyWords() {
        return frame.text("import.apply", getList().count(Kind.CREATED.name()) + getList().count(Kind.CHANGED.name()));
    }

    public String getWritten() {
        return frame.text("import.running.rows", getList().written(), getList().rows());
    }

    /** Whether there is still a way back. */
    public boolean isUndoable() {
        return getList().state() == State.DONE && !lines.isEmpty();
    }
}
