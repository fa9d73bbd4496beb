package vn.diemcau.portal.core.papers.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.diemcau.portal.core.papers.layout.Measures;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.PaperWords;

/** The body: justified, the first line of each paragraph indented, headings kept with what follows. */
final class WordBody {

    private static final double ADDRESSEES = 55;

    private final XWPFDocument document;
    private final Measures measures;

    WordBody(XWPFDocument document, Measures measures) {
        this.document = document;
        this.measures = measures;
    }

    void addressees(List<String> addressees) {
        if (addressees.size() == 1) {
            write(PaperWords.of("addressees") + ' ' + addressees.get(0), false).setAlignment(ParagraphAlignment.CENTER);
        } else if (!addressees.isEmpty()) {
            write(PaperWords.of("addressees"), false).setAlignment(ParagraphAlignment.CENTER);
            for (var to : addressees) {
                var paragraph = write("- " + to, false);
                paragraph.setAlignment(ParagraphAlignment.LEFT);
                paragraph.setIndentationFirstLine(0);
                paragraph.setIndentationLeft(Twips.millimetres(ADDRESSEES));
            }
        }
    }

    void put(List<Block> blocks) {
        blocks.forEach(this::put);
    }

    private void put(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            write(paragraph.text(), false);
        } else if (block instanceof Block.Chapter chapter) {
            write(chapter.written(), true).setKeepNext(true);
        } else if (block instanceof Block.Items items) {
            items.lines().forEach(line -> write("- " + line, false));
        } else if (block instanceof Block.Grid grid) {
            WordTables.grid(document, grid, measures);
        }
    }

    private XWPFParagraph write(String text, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(Twips.millimetres(measures.indent()));
        paragraph.setSpacingAfter(Twips.points(measures.between()));
        paragraph.setSpacingBetween(measures.line(), LineSpacingRule.AT_LEAST);
        var run = paragraph.createRun();
        run.setFontFamily(WordPage.FONT);
        run.setFontSize(measures.body());
        run.setBold(bold);
        run.setText(text);
        return paragraph;
    }
}
