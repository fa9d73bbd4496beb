package vn.diemcau.portal.core.staff.transfer;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.StoredTimes;
import vn.diemcau.portal.core.staff.transfer.plan.Kind;

/**
 * A list of staff that was sent, and what has become of it.
 *
 * @param note        why it is shown again instead of being done; null if there is no reason
 * @param fingerprint tells what is planned from any other plan
 * @param counts      how many rows there are of each kind
 * @param written     how many rows have been written so far
 * @param undoneBy    the name of whoever has undone it, or null
 * @param plannedFor  the number of the content that it was planned for
 * @param ignored     headings of the file that mean nothing to the portal, with commas between them
 */
public record StaffImport(UUID id, String ownerName, boolean office, String fileName, State state, Note note, String fingerprint,
                          Map<Kind, Integer> counts, int written, Instant uploadedAt, Instant finishedAt, Instant undoneAt,
                          String undoneBy, long plannedFor, String ignored) {

    /** From being sent to being undone. */
    public enum State {
        PREVIEW, RUNNING,
        /** Whoever wrote it is gone; nothing of it was done. */
        INTERRUPTED,
        DONE, UNDONE
    }

    /** Why a list is shown again. */
    public enum Note {
        /** What is known of the staff has changed since it was shown. */
        OUTDATED,
        /** Another list was being written. */
        BUSY,
        FAILED
    }

    /** The columns of {@link #of}; whether somebody is at it is asked of the locks, after a moment for them to be taken. */
    static final String COLUMNS = """
            i.id, i.owner_name, i.office, i.file_name, case when i.state = 'RUNNING' and not staff_import_is_written(i.id)
                and i.begun_at < clock_timestamp() - interval '10 seconds' then 'INTERRUPTED' else i.state end,
            i.note, i.fingerprint, i.refused, i.created, i.changed, i.unchanged, i.written, i.uploaded_at, i.finished_at, i.undone_at,
            i.undone_by_name, i.planned_for, i.ignored\s""";

    static StaffImport of(Object[] row) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, ((Number) row[7 + kind.ordinal()]).intValue());
        }
        return new StaffImport((UUID) row[0], (String) row[1], (Boolean) row[2], (String) row[3], State.valueOf((String) row[4]),
                row[5] == null ? null : Note.valueOf((String) row[5]), (String) row[6], counts, ((Number) row[11]).intValue(),
                StoredTimes.instant(row[12]), StoredTimes.instant(row[13]), StoredTimes.instant(row[14]), (String) row[15],
                ((Number) row[16]).longValue(), (String) row[17]);
    }

    /** All rows. */
    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The codes of the kinds of rows that there are. */
    public List<String> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> counts.get(kind) > 0).map(Kind::name).toList();
    }

    /** How many rows there are of the kind with this code. */
    public int count(String kind) {
        return counts.get(Kind.valueOf(kind));
    }

    /** Whether it can be applied: every row can be taken, and there is something to do. */
    public boolean isReady() {
        boolean waiting = state == State.PREVIEW || state == State.INTERRUPTED;
        return waiting && counts.get(Kind.REFUSED) == 0 && counts.get(Kind.CREATED) + counts.get(Kind.CHANGED) > 0;
    }

    /** How much of it has been written, in percent. */
    public int percent() {
        return state == State.DONE ? 100 : rows() == 0 ? 0 : Math.min(99, written * 100 / rows());
    }
}
