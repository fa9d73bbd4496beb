package vn.diemcau.portal.core.papers.text;

import java.util.List;

/**
 * A sheet that goes with official papers without being one: an agenda, an attendance sheet.
 *
 * @param above who hands it out
 * @param facts lines below the title
 * @param body  tables and what heads them
 * @param below lines below these
 * @param code  what is shown as a QR code beside the facts; empty for none
 */
public record Sheet(String above, String title, String subtitle, List<String> facts, List<Block> body, List<String> below, String code) {

    public Sheet {
        above = PaperWords.capitals(PaperLine.of(above));
        title = PaperWords.capitals(PaperLine.of(title));
        subtitle = PaperLine.of(subtitle);
        facts = PaperLine.all(facts);
        body = List.copyOf(body);
        below = PaperLine.all(below);
    }
}
