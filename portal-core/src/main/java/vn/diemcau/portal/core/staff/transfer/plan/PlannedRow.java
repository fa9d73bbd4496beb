package vn.diemcau.portal.core.staff.transfer.plan;

import java.util.List;
import java.util.UUID;

/**
 * What a row comes to.
 *
 * @param person  whom it is about, known or to be created; null if it is refused
 * @param post    the post, known or to be created; null if it is refused
 * @param changes the values that are set, those of a created person or post too
 * @param reasons why it cannot be taken; empty unless it is refused
 */
public record PlannedRow(int line, String staffNumber, String name, String section, String title, UUID person, Deal ofPerson,
                         UUID post, Deal ofPost, List<Change> changes, List<Reason> reasons) {

    public Kind kind() {
        if (!reasons.isEmpty()) {
            return Kind.REFUSED;
        } else if (ofPerson == Deal.CREATE) {
            return Kind.CREATED;
        }
        return ofPerson == Deal.NONE && ofPost == Deal.NONE ? Kind.UNCHANGED : Kind.CHANGED;
    }
}
