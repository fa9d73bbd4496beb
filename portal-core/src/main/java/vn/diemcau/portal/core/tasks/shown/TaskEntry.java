package vn.diemcau.portal.core.tasks.shown;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.requests.files.RequestFile;

/**
 * Something that was said or done about a task.
 *
 * @param detail  of a change: names, a day
 * @param percent how much was done, as told; null if nothing was told of it
 * @param files   the evidence that came with it
 */
public record TaskEntry(UUID id, Instant at, String authorName, Kind kind, String text, String detail, Integer percent,
                        List<RequestFile> files) {

    /** What it was. */
    public enum Kind {
        GIVEN, CHANGED, ACCEPTED, ASSIGNED, REPORT, DONE_REPORTED, SENT_BACK, CONFIRMED, CANCELLED, HANDED_DOWN
    }
}
