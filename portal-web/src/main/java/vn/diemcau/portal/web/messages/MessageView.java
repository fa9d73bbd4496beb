package vn.diemcau.portal.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.requests.EntryText;
import vn.diemcau.portal.core.requests.Inbox;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.RequestState;
import vn.diemcau.portal.core.requests.RequestView;
import vn.diemcau.portal.core.requests.shown.Colleague;
import vn.diemcau.portal.core.requests.shown.RequestEntry;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;
import vn.diemcau.portal.web.forms.Typed;
import vn.diemcau.portal.web.frame.Times;

/** One message: what was said about it, and for those who work on it what can be done. */
@Named("messagePage")
@RequestScoped
public class MessageView extends FormPage {

    @Inject
    private LetterBox letters;

    @Inject
    private Inbox inbox;

    @Inject
    private Access access;

    @Inject
    private Times times;

    @Inject
    private Typed fields;

    private RequestView view;
    private List<Colleague> colleagues;

    @Override
    public String submit(HttpServletRequest form) {
        var id = id();
        return taken(() -> {
            switch (sent("form")) {
                case "more", "answer", "remark" -> write(id, form);
                case "move" -> inbox.move(id, number("version"), next());
                case "assign" -> inbox.assign(id, number("version"), sent("assignee"));
                case "due" -> inbox.dueAt(id, number("version"), due());
                default -> throw new Refused("form", "portal.refused.form");
            }
            return "/messages/" + id + "?saved";
        });
    }

    private void write(UUID id, HttpServletRequest form) {
        try (var files = SentFiles.of(form)) {
            var text = new EntryText(Ids.parse(sent("entry")).orElseGet(Ids::next), sent("text"), files.all());
            switch (sent("form")) {
                case "more" -> letters.writeMore(id, text);
                case "answer" -> inbox.answer(id, number("version"), text, next());
                default -> inbox.remark(id, text);
            }
        }
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("request"));
    }

    private RequestState next() {
        return Arrays.stream(RequestState.values()).filter(state -> state.name().equals(sent("next"))).findFirst()
                .orElseThrow(() -> new Refused("next", "requests.refused.state"));
    }

    /** As browsers send a day and a time, on the hospital's clock. */
    private Instant due() {
        try {
            return LocalDateTime.parse(sent("due").strip()).atZone(Times.ZONE).toInstant();
        } catch (DateTimeException none) {
            throw new Refused("due", "requests.refused.due");
        }
    }

    @Override
    public void load() {
        view = letters.request(id());
        colleagues = view.editor() ? inbox.colleagues(id()) : List.of();
    }

    public RequestView getView() {
        return view;
    }

    /** Those to whom it can be given, without the caller, who stands first in the list. */
    public List<Colleague> getColleagues() {
        return colleagues.stream().filter(colleague -> !colleague.username().equals(getOwnName())).toList();
    }

    public String getOwnName() {
        return access.caller().username();
    }

    /** Whether it was given to somebody who is no longer offered; the list shows them all the same. */
    public boolean isGivenToSomebodyElse() {
        var assignee = view.request().getAssignee();
        return assignee != null && !assignee.equals(getOwnName()) && colleagues.stream().noneMatch(one -> one.username().equals(assignee));
    }

    public boolean isSent() {
        return isMarked("sent");
    }

    /** The version of the request that a form was filled in for. */
    public String version(String form) {
        return fields.versionOf(form, view.request().getVersion());
    }

    /** Of what is yet to be written, so that sending a form twice writes it once. */
    public String entry(String form) {
        return fields.value(form, "entry", Ids.next());
    }

    /** The due time as a field for a day and a time wants it. */
    public String getDue() {
        return fields.value("due", "due", LocalDateTime.ofInstant(view.request().getDueAt(), Times.ZONE).withSecond(0).withNano(0));
    }

    /** The states that can be chosen by hand. */
    public List<RequestState> getStates() {
        return List.of(RequestState.IN_PROGRESS, RequestState.WAITING, RequestState.ANSWERED, RequestState.CLOSED);
    }

    /** What becomes of it with an answer. */
    public List<RequestState> getOutcomes() {
        return List.of(RequestState.ANSWERED, RequestState.WAITING, RequestState.IN_PROGRESS);
    }

    public String getOutcome() {
        return fields.value("answer", "next", "ANSWERED");
    }

    /** What was done, for entries that are no words. */
    public String deed(RequestEntry entry) {
        return switch (entry.kind()) {
            case STATE -> frame().text("requests.deed.STATE", frame().text("requests.state." + entry.detail()));
            case ASSIGNED -> entry.detail().isEmpty() ? frame().text("requests.deed.NOBODY") : frame().text("requests.deed.ASSIGNED", entry.detail());
            case DUE -> frame().text("requests.deed.DUE", times.full(Instant.parse(entry.detail())));
            default -> frame().text("requests.deed." + entry.kind());
        };
    }
}
