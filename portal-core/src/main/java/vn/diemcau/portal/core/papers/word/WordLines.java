package vn.diemcau.portal.core.papers.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.diemcau.portal.core.papers.layout.Line;

/** Lines of the head and the end, each a paragraph; a rule is the border of an empty one between two indents. */
final class WordLines {

    private static final double RULE_HEIGHT = 4;
    private static final double SINGLE = 1;

    /** Where further paragraphs come from: a cell or the document. */
    interface Place {
        XWPFParagraph next();
    }

    private WordLines() {
    }

    /** A cell's first paragraph is there already and is used first. */
    static Place in(XWPFTableCell cell) {
        var first = new boolean[] {true};
        return () -> {
            var paragraph = first[0] && !cell.getParagraphs().isEmpty() ? cell.getParagraphs().get(0) : cell.addParagraph();
            first[0] = false;
            return paragraph;
        };
    }

    /** @param width in points of the place, in whose middle rules are drawn */
    static void put(Place place, List<Line> lines, ParagraphAlignment alignment, double width) {
        for (var line : lines) {
            put(place, line, alignment, width);
        }
    }

    static void put(Place place, Line line, ParagraphAlignment alignment, double width) {
        var paragraph = place.next();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(Twips.points(line.above()));
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(SINGLE);
        paragraph.setKeepNext(true);
        var run = paragraph.createRun();
        run.setFontFamily(WordPage.FONT);
        run.setFontSize(line.size());
        run.setBold(line.is(Line.Look.BOLD));
        run.setItalic(line.is(Line.Look.ITALIC));
        if (line.is(Line.Look.UNDERLINED)) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        run.setText(line.text());
        if (line.rule() > 0) {
            rule(place.next(), line.rule(), width);
        }
    }

    private static void rule(XWPFParagraph paragraph, double length, double width) {
        int side = Twips.points((width - length) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setSpacingBefore(Twips.points(3));
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(RULE_HEIGHT, LineSpacingRule.EXACT);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setKeepNext(true);
    }
}
