package vn.diemcau.portal.web.duty.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.diemcau.portal.core.duty.transfer.ImportPage;
import vn.diemcau.portal.core.duty.transfer.RosterImports;
import vn.diemcau.portal.core.duty.transfer.plan.PlannedShift;
import vn.diemcau.portal.core.duty.transfer.plan.PlannedShift.Kind;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** What a file with a roster would do, shift by shift; those that are possible are chosen unless somebody leaves them out. */
@Named("rosterImport")
@RequestScoped
public class RosterImportView extends FormPage {

    private static final String CHOSEN = "shift";

    @Inject
    private RosterImports imports;

    @Inject
    private HttpServletRequest request;

    private ImportPage page;
    private List<ImportedShift> lines;
    private Set<String> sent;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "apply" -> imports.apply(id(), sent("fingerprint"), chosen(form));
                case "discard" -> {
                    var file = imports.page(id()).file();
                    imports.discard(id());
                    return "/admin/sections/" + file.sectionCode() + "/duty/import?month=" + file.month();
                }
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/duty/import/" + id();
        });
    }

    private static Set<Integer> chosen(HttpServletRequest form) {
        return values(form).filter(value -> value.matches("[0-9]{1,5}")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> values(HttpServletRequest form) {
        return Arrays.stream(Objects.requireNonNullElse(form.getParameterValues(CHOSEN), new String[0]));
    }

    @Override
    public void load() {
        page = imports.page(id());
        sent = getRefusal() == null ? null : values(request).collect(Collectors.toSet());
        var shifts = page.plan().shifts();
        lines = IntStream.range(0, shifts.size()).mapToObj(i -> new ImportedShift(i, shifts.get(i), this::sentence)).toList();
    }

    private String sentence(Refused reason) {
        return frame().text(reason.key(), reason.arguments().toArray());
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("import"));
    }

    public ImportPage getPage() {
        return page;
    }

    /** The codes of the kinds that there are, what needs a look first. */
    public List<String> getKinds() {
        return Arrays.stream(Kind.values()).filter(kind -> count(kind.name()) > 0).map(Enum::name).toList();
    }

    public int count(String kind) {
        return page.plan().counts().get(Kind.valueOf(kind));
    }

    /** What becomes so, in the order of the file. */
    public List<ImportedShift> of(String kind) {
        return lines.stream().filter(line -> line.shift().kind().name().equals(kind)).toList();
    }

    /** How many can be added. */
    public int getPossible() {
        return (int) page.plan().shifts().stream().filter(PlannedShift::possible).count();
    }

    /** Whether a shift is chosen: as it was sent, or because it can be added. */
    public boolean isChosen(ImportedShift line) {
        return sent == null || "fingerprint".equals(getField()) || sent.contains(String.valueOf(line.index()));
    }

    /** Month and year, as {@code 11/2026}. */
    public String getMonthName() {
        return "%02d/%d".formatted(page.file().month().getMonthValue(), page.file().month().getYear());
    }

    /** Hints for what cannot be taken as it is, each once. */
    public List<String> getHints() {
        var hints = new ArrayList<String>();
        if (count("REFUSED") + count("CLASH") > 0) {
            hints.add(frame().text("roster.hint.left"));
        }
        if (count("TIGHT") > 0) {
            hints.add(frame().text("roster.hint.tight"));
        }
        return hints;
    }
}
