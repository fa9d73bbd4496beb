package vn.diemcau.portal.core.requests.shown;

import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.requests.RequestCategory;
import vn.diemcau.portal.core.requests.RequestState;
import vn.diemcau.portal.core.requests.Urgency;

/** A request in a list. */
public record RequestLine(UUID id, String label, String sectionName, int accent, String subject, String senderName, RequestCategory category,
                          Urgency urgency, RequestState state, String assigneeName, Instant dueAt, Instant createdAt, Instant updatedAt) {

    /** Whether it should have been answered by now. */
    public boolean overdue() {
        return state.isOpen() && dueAt.isBefore(Instant.now());
    }
}
