package vn.diemcau.portal.core.meetings.papers;

import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * How a section heads and numbers its papers, cleaned.
 *
 * @param parent  the body above the one that issues; empty for none
 * @param issuing the body that issues
 * @param body    how it calls itself within a text
 * @param symbol  its abbreviation, such as {@code BVĐK}
 * @param place   the province or city
 * @param kept    the last line of recipients, such as {@code Lưu: VT, KHTH}
 * @param byHand  whether numbers are typed in, because the clerk's office (văn thư) gives them
 * @param titles  whether academic titles stand before names: health units may have it so
 * @param term    of the party, within which numbers go on; empty for numbers that begin anew on 1 January
 * @param version 0 if the section has said nothing yet
 */
public record PaperOffice(String parent, String issuing, String body, String symbol, String place, String kept, boolean byHand,
                          boolean titles, String term, long version) {

    private static final int NAME = 200;
    private static final int SYMBOL = 40;
    private static final int PLACE = 60;
    private static final int KEPT = 100;
    private static final int TERM = 20;

    /** @throws Refused if something is too long, or the symbol has a space or a stroke */
    public PaperOffice {
        parent = Texts.line("parent", parent, NAME);
        issuing = Texts.line("issuing", issuing, NAME);
        body = Texts.line("body", body, NAME);
        symbol = Texts.line("symbol", symbol, SYMBOL);
        place = Texts.line("place", place, PLACE);
        kept = Texts.line("kept", kept, KEPT);
        term = Texts.line("term", term, TERM);
        if (symbol.matches(".*[\\s/].*")) {
            throw new Refused("symbol", "papers.refused.symbol");
        }
    }

    /** @throws Refused if a paper could not be issued with it */
    PaperOffice complete() {
        for (var field : new String[][] {{"issuing", issuing}, {"body", body}, {"symbol", symbol}, {"place", place}}) {
            if (field[1].isEmpty()) {
                throw new Refused(field[0], "papers.refused.empty");
            }
        }
        return this;
    }

    /** Whether the section has said how its papers are headed. */
    public boolean isSet() {
        return version > 0;
    }
}
