package vn.diemcau.portal.core.meetings.papers;

import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.papers.text.PaperType;

/**
 * A paper that was issued; nothing of it changes any more.
 *
 * @param named      number and symbol, such as {@code 05/GM-BVĐK}
 * @param by         the name of who issued it
 * @param replaces   number and symbol of the wrong one whose place it takes; empty for none
 * @param replacedBy number and symbol of the one that took its place; empty if it holds
 */
public record IssuedPaper(UUID id, UUID meeting, PaperType type, String named, String summary, LocalDate day, String by, String replaces,
                          String replacedBy, String docxSum, String pdfSum) {

    /** Whether no other paper has taken its place. */
    public boolean isInForce() {
        return replacedBy.isEmpty();
    }

    String sum(PaperFormat format) {
        return format == PaperFormat.PDF ? pdfSum : docxSum;
    }
}
