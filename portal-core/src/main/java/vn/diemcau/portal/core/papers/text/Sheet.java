package vn.diemcau.portal.core.papers.text;

import java.util.List;

/**
 * A sheet that goes with official papers without being one: an agenda, an attendance sheet.
 *
 * @param above who hands it out
 * @param facts lines below the title
 * @param grid  null for none
 * @param below lines below the table
 */
public record Sheet(String above, String title, String subtitle, List<String> facts, Block.Grid grid, List<String> below) {

    public Sheet {
        above = PaperWords.capitals(PaperLine.of(above));
        title = PaperWords.capitals(PaperLine.of(title));
        subtitle = PaperLine.of(subtitle);
        facts = PaperLine.all(facts);
        below = PaperLine.all(below);
    }
}
