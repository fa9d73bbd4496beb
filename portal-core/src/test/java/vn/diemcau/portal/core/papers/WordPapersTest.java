package vn.diemcau.portal.core.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.word.WordPapers;

/** The parts of a .docx, read back. Lengths are twips, a twentieth of a point. */
class WordPapersTest {

    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    @ParameterizedTest
    @EnumSource
    void thePageIsA4WithLawfulMarginsAndItsNumberFromTheSecondPageOn(PaperForm form) throws IOException {
        try (var document = written(SamplePapers.notice(form, 3))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30L, 35L);
            assertThat(millimetres(section.getPgMar().getRight())).isBetween(15L, 20L);
            assertThat(millimetres(section.getPgMar().getTop())).isBetween(20L, 25L);
            assertThat(millimetres(section.getPgMar().getBottom())).isBetween(20L, 25L);
            assertThat(section.isSetTitlePg()).isTrue();
            var header = document.getHeaderFooterPolicy().getDefaultHeader();
            assertThat(header.getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(header._getHdrFtr().xmlText()).contains("PAGE");
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
        }
    }

    @Test
    void theHeadHasTwoHalvesWithNumberAndDayBelow() throws IOException {
        try (var document = written(SamplePapers.invitation(PaperForm.GOVERNMENT))) {
            var head = document.getTables().get(0);
            assertThat(texts(head.getRow(0).getCell(0))).containsExactly("SỞ Y TẾ TỈNH THANH HÓA", "BỆNH VIỆN ĐA KHOA TỈNH", "");
            assertThat(texts(head.getRow(0).getCell(1))).containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "");
            assertThat(texts(head.getRow(1).getCell(0))).containsExactly("Số: 05/GM-BVĐK");
            assertThat(texts(head.getRow(1).getCell(1))).containsExactly("Thanh Hóa, ngày 05 tháng 11 năm 2021");
            var nation = head.getRow(0).getCell(1).getParagraphs().get(0).getRuns().get(0);
            assertThat(nation.isBold()).isTrue();
            assertThat(nation.getFontSizeAsDouble()).isBetween(12.0, 13.0);
            assertThat(nation.getFontFamily()).isEqualTo("Times New Roman");
            assertThat(head.getRow(1).getCell(1).getParagraphs().get(0).getRuns().get(0).isItalic()).isTrue();
        }
    }

    @Test
    void rulesHaveTheirLengths() throws IOException {
        try (var document = written(SamplePapers.invitation(PaperForm.GOVERNMENT))) {
            var row = document.getTables().get(0).getRow(0);
            var motto = row.getCell(1).getParagraphs().get(2);
            double cell = row.getCell(1).getWidth();
            assertThat(motto.getCTP().getPPr().getPBdr().isSetTop()).isTrue();
            // the motto is 55.9 mm long in 13 pt bold
            assertThat((cell - motto.getIndentationLeft() - motto.getIndentationRight()) / TWIPS_A_MILLIMETRE).isBetween(54.0, 58.0);
            var issuing = row.getCell(0).getParagraphs().get(2);
            assertThat((row.getCell(0).getWidth() - issuing.getIndentationLeft() - issuing.getIndentationRight()) / TWIPS_A_MILLIMETRE)
                    .isBetween(17.0, 28.0);
        }
    }

    @Test
    void theBodyIsJustifiedIndentedAndEndsAsItShould() throws IOException {
        try (var document = written(SamplePapers.minutes(PaperForm.GOVERNMENT))) {
            var body = document.getParagraphs().stream().filter(paragraph -> paragraph.getIndentationFirstLine() > 0).toList();
            assertThat(body).hasSizeGreaterThan(20).allSatisfy(paragraph -> {
                assertThat(paragraph.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
                assertThat(paragraph.getIndentationFirstLine()).isEqualTo(720);
                assertThat(paragraph.getSpacingAfter()).isGreaterThanOrEqualTo(120);
                assertThat(paragraph.getRuns().get(0).getFontSizeAsDouble()).isBetween(13.0, 14.0);
            });
            assertThat(body.get(body.size() - 1).getText()).endsWith("năm 2021./.");
            assertThat(body.get(body.size() - 1).isKeepNext()).isTrue();
        }
    }

    @Test
    void whoSignsStandsOnTheRightAndWhoGetsItOnTheLeft() throws IOException {
        try (var document = written(SamplePapers.invitation(PaperForm.GOVERNMENT))) {
            var end = document.getTables().get(document.getTables().size() - 1);
            assertThat(texts(end.getRow(0).getCell(1))).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "TS. BS. Nguyễn Thị Hồng Nhung");
            assertThat(texts(end.getRow(0).getCell(0))).containsExactly("Nơi nhận:", "- Như trên;", "- Sở Y tế (để báo cáo);",
                    "- Các khoa, phòng;", "- Lưu: VT, KHTH (03).");
            assertThat(end.getRow(0).isCantSplitRow()).isTrue();
        }
    }

    @Test
    void thePartyHasAHeadOfItsOwn() throws IOException {
        try (var document = written(SamplePapers.notice(PaperForm.PARTY, 3))) {
            var head = document.getTables().get(0);
            assertThat(texts(head.getRow(0).getCell(1)).get(0)).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
            assertThat(texts(head.getRow(0).getCell(0))).contains("*");
            assertThat(texts(head.getRow(1).getCell(0))).containsExactly("Số 05-TB/ĐU");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatPeopleWriteStaysText(PaperForm form) throws IOException {
        try (var document = written(SamplePapers.hostile(form))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .anyMatch(text -> text.contains("</p><script>alert(1)</script>&lt;b&gt; %s %1$s <img src='file:///etc/passwd'/> ]]> {PAGE} 😀"));
        }
    }

    private static long millimetres(Object twips) {
        return Math.round(Double.parseDouble(twips.toString()) / TWIPS_A_MILLIMETRE);
    }

    private static List<String> texts(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static XWPFDocument written(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordPapers.write(paper)));
    }
}
