package vn.diemcau.portal.core.requests.shown;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.requests.files.RequestFile;

/**
 * Something that was said or done about a request.
 *
 * @param internal for those who work on it, never for its sender
 * @param detail   of a change: the new state, the name of whoever was given it, the new due time (ISO 8601)
 */
public record RequestEntry(UUID id, Instant at, String authorName, Kind kind, boolean internal, String text, String detail,
                           List<RequestFile> files) {

    /** What it was. */
    public enum Kind {
        SENT, WRITTEN, REOPENED, ANSWER, REMARK, STATE, ASSIGNED, DUE
    }
}
