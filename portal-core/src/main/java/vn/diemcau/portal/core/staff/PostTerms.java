package vn.diemcau.portal.core.staff;

import java.time.LocalDate;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What a post is and how long it lasts, cleaned.
 *
 * @param rank 1 is the head of the section; larger numbers follow
 * @param to   the last day, or null while it lasts
 */
public record PostTerms(String title, int rank, LocalDate from, LocalDate to) {

    /** The last rank that a section has. */
    public static final int RANKS = 99;

    private static final int TITLE_LENGTH = 120;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** @throws Refused if the title or the first day is missing, the days are in the wrong order, or the rank is none */
    public PostTerms {
        title = Texts.line("title", title, TITLE_LENGTH);
        if (title.isEmpty()) {
            throw new Refused("title", "post.refused.title");
        }
        if (rank < 1 || rank > RANKS) {
            throw new Refused("rank", "post.refused.rank", RANKS);
        }
        if (from == null || from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw new Refused("from", "post.refused.from");
        }
        if (to != null && (to.isBefore(from) || to.isAfter(LATEST))) {
            throw new Refused("to", "post.refused.to");
        }
    }
}
