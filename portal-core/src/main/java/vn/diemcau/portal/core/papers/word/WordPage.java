package vn.diemcau.portal.core.papers.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import vn.diemcau.portal.core.papers.layout.Measures;

/** The page of a paper: A4, its margins, the typeface, and the number in the middle of the top margin from the second page on. */
final class WordPage {

    /** What the law asks for; who opens the file has it, or one whose letters are as wide. */
    static final String FONT = "Times New Roman";

    private static final double HALF_OF_TOP = 0.5;

    private WordPage() {
    }

    static void prepare(XWPFDocument document, String title, Measures measures) {
        document.getProperties().getCoreProperties().setTitle(title);
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(Twips.exactly(Measures.WIDTH));
        size.setH(Twips.exactly(Measures.HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(Twips.exactly(measures.marginTop()));
        margins.setBottom(Twips.exactly(measures.marginBottom()));
        margins.setLeft(Twips.exactly(measures.marginLeft()));
        margins.setRight(Twips.exactly(measures.marginRight()));
        margins.setHeader(BigInteger.valueOf(Twips.millimetres(measures.marginTop() * HALF_OF_TOP) - Twips.points(measures.page() / 2)));
        margins.setFooter(Twips.exactly(measures.marginBottom() * HALF_OF_TOP));
        margins.setGutter(BigInteger.ZERO);
        number(document, measures.page());
    }

    private static void number(XWPFDocument document, double size) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = new XWPFRun(field.addNewR(), paragraph);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setText("2");
    }
}
