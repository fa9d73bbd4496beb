package vn.diemcau.portal.web.meetings.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.agenda.Agenda;
import vn.diemcau.portal.core.meetings.agenda.AgendaDesk;
import vn.diemcau.portal.core.meetings.agenda.AgendaEntry;
import vn.diemcau.portal.core.meetings.agenda.AgendaTree;
import vn.diemcau.portal.core.meetings.agenda.AgendaView;
import vn.diemcau.portal.core.meetings.agenda.ItemDraft;
import vn.diemcau.portal.core.meetings.agenda.ItemKind;
import vn.diemcau.portal.core.meetings.agenda.ItemOutcome;
import vn.diemcau.portal.core.meetings.agenda.SpeakerDesk;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonCard;

/** The agenda: a timeline for those who read it, changed in place by those who prepare the meeting. */
@Named("agendaPage")
@RequestScoped
public class AgendaPageView extends MeetingPart {

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaDesk desk;

    @Inject
    private SpeakerDesk speakers;

    @Inject
    private Directory directory;

    private AgendaView shown;
    private AgendaEntry chosen;
    private List<PersonCard> found = List.of();

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var item = sentId("item");
            switch (sent("do")) {
                case "add" -> {
                    return shown(desk.add(id(), sentId("parent"), draft()));
                }
                case "save" -> desk.change(id(), needed("item"), number("version"), sentId("parent"), draft());
                case "remove" -> {
                    desk.remove(id(), needed("item"));
                    return address("agenda") + "?saved";
                }
                case "mark" -> desk.mark(id(), needed("item"), constant("outcome", ItemOutcome.class));
                case "speaker" -> speakers.add(id(), needed("item"), needed("person"));
                case "guest" -> speakers.addGuest(id(), needed("item"), sent("name"), sent("post"));
                case "silence" -> speakers.remove(id(), needed("speaker"));
                default -> desk.move(id(), needed("item"), constant("do", AgendaTree.Way.class));
            }
            return List.of("speaker", "guest", "silence").contains(sent("do")) ? opened(item) : shown(item);
        });
    }

    private String shown(UUID item) {
        return address("agenda") + "?saved#i-" + item;
    }

    private String opened(UUID item) {
        return address("agenda") + "?saved&item=" + item + "#i-" + item;
    }

    private ItemDraft draft() {
        long minutes = sent("minutes").isBlank() ? 0 : number("minutes");
        return new ItemDraft(constant("kind", ItemKind.class), sent("title"), sent("about"), (int) Math.max(-1, Math.min(minutes, Integer.MAX_VALUE)));
    }

    private <E extends Enum<E>> E constant(String field, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).filter(one -> one.name().equals(sent(field))).findFirst()
                .orElseThrow(() -> new Refused(field, FORM));
    }

    @Override
    public void load() {
        shown = agenda.shown(id());
        var item = Ids.parse(sent("item")).orElse(null);
        if (shown.view().changeable() && item != null) {
            chosen = shown.entries().stream().filter(entry -> entry.item().id().equals(item)).findFirst().orElse(null);
            found = chosen == null || sent("q").isBlank() ? List.of() : directory.peopleLike(sent("q"));
        }
    }

    public AgendaView getShown() {
        return shown;
    }

    /** Whether this item is being changed. */
    public boolean isChosen(AgendaEntry entry) {
        return entry == chosen;
    }

    /** What was sought among the staff. */
    public String getSought() {
        return sent("q");
    }

    /** The people who fit what was sought. */
    public List<PersonCard> getFound() {
        return found;
    }

    /** The items below which one can stand. */
    public List<AgendaEntry> parentsFor(AgendaEntry entry) {
        return shown.entries().stream().filter(other -> other.depth() < AgendaTree.DEEPEST && (entry == null
                || other != entry && !other.number().startsWith(entry.number() + '.'))).toList();
    }

    /** The items below which a new one can stand. */
    public List<AgendaEntry> getParents() {
        return parentsFor(null);
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    public ItemOutcome[] getOutcomes() {
        return ItemOutcome.values();
    }

    /** Whether it is said now what became of the items. */
    public boolean isMarkable() {
        var state = shown.view().meeting().getState();
        return shown.view().changeable() && (state == MeetingState.RUNNING || state == MeetingState.ENDED);
    }
}
