package vn.diemcau.portal.core.papers.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.diemcau.portal.core.papers.layout.End;
import vn.diemcau.portal.core.papers.layout.Head;
import vn.diemcau.portal.core.papers.layout.Line;
import vn.diemcau.portal.core.papers.layout.Measures;
import vn.diemcau.portal.core.papers.text.Paper;

/** Writes a paper as .docx (ISO/IEC 29500). */
public final class WordPapers {

    private static final double AFTER_TITLE = 10;
    private static final double BELOW_SIGNATURES = 14;

    private WordPapers() {
    }

    public static byte[] write(Paper paper) {
        var measures = Measures.of(paper.heading().form());
        try (var document = new XWPFDocument(); var written = new ByteArrayOutputStream()) {
            WordPage.prepare(document, paper.type().title() + ' ' + paper.summary(), measures);
            head(document, Head.of(paper), measures);
            var body = new WordBody(document, measures);
            body.addressees(paper.addressees());
            body.put(paper.body());
            keepLast(document);
            end(document, End.of(paper), Measures.points(measures.width()) / 2);
            document.write(written);
            return written.toByteArray();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static void head(XWPFDocument document, Head head, Measures measures) {
        double left = Measures.points(measures.left());
        double right = Measures.points(measures.right());
        var table = WordTables.halves(document, 2, List.of(left, right));
        WordLines.put(WordLines.in(table.getRow(0).getCell(0)), head.left(), ParagraphAlignment.CENTER, left);
        WordLines.put(WordLines.in(table.getRow(0).getCell(1)), head.right(), ParagraphAlignment.CENTER, right);
        WordLines.put(WordLines.in(table.getRow(1).getCell(0)), head.number(), ParagraphAlignment.CENTER, left);
        if (head.dated() != null) {
            WordLines.put(WordLines.in(table.getRow(1).getCell(1)), head.dated(), ParagraphAlignment.CENTER, right);
        }
        WordLines.put(document::createParagraph, head.title(), ParagraphAlignment.CENTER, Measures.points(measures.width()));
        document.getLastParagraph().setSpacingAfter(Twips.points(AFTER_TITLE));
    }

    /** The signature does not stand alone on a page. */
    private static void keepLast(XWPFDocument document) {
        var elements = document.getBodyElements();
        if (elements.get(elements.size() - 1) instanceof XWPFParagraph last) {
            last.setKeepNext(true);
        }
    }

    private static void end(XWPFDocument document, End end, double half) {
        boolean two = end.signatures().size() > 1;
        var table = WordTables.halves(document, two ? 2 : 1, List.of(half, half));
        for (int i = 0; i < end.signatures().size(); i++) {
            var place = WordLines.in(table.getRow(0).getCell(two ? i : 1));
            WordLines.put(place, end.signatures().get(i).above(), ParagraphAlignment.CENTER, half);
            WordLines.put(place, end.signatures().get(i).name(), ParagraphAlignment.CENTER, half);
        }
        var recipients = WordLines.in(table.getRow(two ? 1 : 0).getCell(0));
        boolean first = true;
        for (Line line : end.recipients()) {
            var paragraphLine = first && two ? new Line(line.text(), line.size(), line.looks(), BELOW_SIGNATURES, 0) : line;
            WordLines.put(recipients, paragraphLine, ParagraphAlignment.LEFT, half);
            first = false;
        }
    }
}
