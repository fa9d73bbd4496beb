package vn.diemcau.portal.web.meetings.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.notes.NotePage;
import vn.diemcau.portal.core.meetings.notes.Notes;
import vn.diemcau.portal.core.shared.Refused;

/** Writing a meeting down, item by item. With a script it saves by itself ({@code notes.js}), without one by a button. */
@Named("notesPage")
@RequestScoped
public class NotesView extends MeetingPart {

    @Inject
    private Notes notes;

    private NotePage shown;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var item = needed("item");
            switch (sent("do")) {
                case "note" -> {
                    var saved = notes.save(item, number("base"), sent("text"));
                    return address("notes") + (saved.conflict() ? "?conflict" : "?saved") + "#n-" + item;
                }
                case "private" -> notes.savePrivate(item, sent("text"));
                default -> throw new Refused("do", FORM);
            }
            return address("notes") + "?saved#n-" + item;
        });
    }

    @Override
    public void load() {
        shown = notes.page(id());
    }

    public NotePage getShown() {
        return shown;
    }

    /** What stands in a field: typed into the form that was refused, or what is stored. */
    public String text(String form, UUID item, String stored) {
        return getRefusal() != null && form.equals(sent("do")) && item.toString().equals(sent("item")) ? sent("text") : stored;
    }
}
