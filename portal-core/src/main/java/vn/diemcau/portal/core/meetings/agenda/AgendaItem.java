package vn.diemcau.portal.core.meetings.agenda;

import java.util.List;
import java.util.UUID;

/**
 * An item of an agenda as it is stored, with what the caller may see of it.
 *
 * @param parent    the item above it, or null
 * @param position  its place among all items of the meeting, from the first to the last
 * @param documents those that the caller may read
 */
public record AgendaItem(UUID id, UUID parent, int position, ItemKind kind, String title, String about, int minutes,
                         ItemOutcome outcome, long version, List<Speaker> speakers, List<Paper> documents) {

    /** The same as it was typed in. */
    public ItemDraft draft() {
        return new ItemDraft(kind, title, about, minutes);
    }
}
