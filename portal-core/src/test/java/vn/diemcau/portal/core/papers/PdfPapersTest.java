package vn.diemcau.portal.core.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.portal.core.papers.pdf.PdfPapers;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperForm;

/** Each part of Nghị định 30/2020/NĐ-CP, appendix I, by its text and its place. Millimetres, sizes in points. */
class PdfPapersTest {

    private static final double MIDDLE_OF_TEXT = 30 + 165 / 2.0;
    private static final Offset<Double> NEAR = within(0.8);

    @Test
    void theStateStandsOnTheRightWithARuleOfTheLengthOfItsMotto() throws IOException {
        var paper = printed(SamplePapers.invitation(PaperForm.GOVERNMENT));
        var nation = paper.piece("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        var motto = paper.piece("Độc lập - Tự do - Hạnh phúc");
        assertThat(nation.left()).isGreaterThan(100);
        assertThat(nation.right()).isLessThanOrEqualTo(195.1);
        assertThat(nation.size()).isBetween(12.0, 13.0);
        assertThat(motto.size()).isBetween(13.0, 14.0);
        assertThat(nation.font()).contains("Bold");
        assertThat(motto.middle()).isCloseTo(nation.middle(), NEAR);
        var rule = paper.ruleBelow(motto);
        assertThat(rule.length()).isCloseTo(motto.right() - motto.left(), NEAR);
        assertThat(rule.middle()).isCloseTo(motto.middle(), NEAR);
    }

    @Test
    void whoIssuesItStandsOnTheLeftWithARuleOfAThirdToAHalf() throws IOException {
        var paper = printed(SamplePapers.invitation(PaperForm.GOVERNMENT));
        var parent = paper.piece("SỞ Y TẾ TỈNH THANH HÓA");
        var issuing = paper.piece("BỆNH VIỆN ĐA KHOA TỈNH");
        assertThat(parent.left()).isGreaterThanOrEqualTo(30);
        assertThat(issuing.right()).isLessThan(101);
        assertThat(parent.font()).doesNotContain("Bold");
        assertThat(issuing.font()).contains("Bold");
        assertThat(issuing.base()).isGreaterThan(parent.base());
        assertThat(List.of(parent.size(), issuing.size())).allSatisfy(size -> assertThat(size).isBetween(12.0, 13.0));
        assertThat(paper.ruleBelow(issuing).length() / (issuing.right() - issuing.left())).isBetween(1 / 3.0, 0.5);
        assertThat(paper.piece("CỘNG HÒA").base()).isCloseTo(parent.base(), NEAR);
    }

    @Test
    void numberAndDayStandInOneRow() throws IOException {
        var paper = printed(SamplePapers.invitation(PaperForm.GOVERNMENT));
        var number = paper.piece("Số: 05/GM-BVĐK");
        var day = paper.piece("Thanh Hóa, ngày 05 tháng 11 năm 2021");
        assertThat(number.size()).isEqualTo(13);
        assertThat(day.size()).isBetween(13.0, 14.0);
        assertThat(day.font()).contains("Italic");
        assertThat(number.base()).isCloseTo(day.base(), NEAR);
        assertThat(number.right()).isLessThan(day.left());
    }

    @Test
    void typeAndSummaryStandInTheMiddleAboveARule() throws IOException {
        var paper = printed(SamplePapers.notice(PaperForm.GOVERNMENT, 2));
        var type = paper.piece("THÔNG BÁO");
        var summary = paper.piece("Kết luận của đồng chí Lê Văn Cường");
        assertThat(type.middle()).isCloseTo(MIDDLE_OF_TEXT, NEAR);
        assertThat(summary.middle()).isCloseTo(MIDDLE_OF_TEXT, NEAR);
        assertThat(List.of(type.font(), summary.font())).allMatch(font -> font.contains("Bold"));
        assertThat(paper.ruleBelow(summary).length() / (summary.right() - summary.left())).isBetween(1 / 3.0, 0.5);
    }

    @Test
    void theBodyIsJustifiedWithItsFirstLinesIndentedAndEndsAsItShould() throws IOException {
        var paper = printed(SamplePapers.minutes(PaperForm.GOVERNMENT));
        var first = paper.piece("Đồng chí Trần Thị Bưởi, Trưởng phòng");
        assertThat(first.left()).isCloseTo(30 + 12.7, NEAR);
        assertThat(first.right()).isCloseTo(195, NEAR);
        assertThat(first.size()).isBetween(13.0, 14.0);
        assertThat(paper.pieces).allSatisfy(piece -> assertThat(piece.left()).isGreaterThanOrEqualTo(29.9));
        assertThat(paper.pieces).allSatisfy(piece -> assertThat(piece.right()).isLessThanOrEqualTo(195.5));
        assertThat(paper.pieces).allSatisfy(piece -> assertThat(piece.base()).isLessThanOrEqualTo(277));
        assertThat(paper.text).containsPattern("tháng\\s+11\\s+năm\\s+2021\\./\\.");
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreNumberedFromTheSecondOnInTheMiddleOfTheTopMargin(PaperForm form) throws IOException {
        var paper = printed(SamplePapers.notice(form, 60));
        assertThat(paper.pages).isGreaterThan(3);
        var inTheMargin = paper.pieces.stream().filter(piece -> piece.base() < 19.5).toList();
        assertThat(inTheMargin).hasSize(paper.pages - 1);
        assertThat(inTheMargin).allSatisfy(number -> {
            assertThat(number.text()).isEqualTo(Integer.toString(number.page()));
            assertThat(number.middle()).isCloseTo(MIDDLE_OF_TEXT, NEAR);
            assertThat(number.size()).isBetween(13.0, 14.0);
        });
    }

    @Test
    void theHeadOfATableIsRepeatedOnEachPage() throws IOException {
        var paper = printed(SamplePapers.notice(PaperForm.GOVERNMENT, 60));
        var pages = paper.pieces.stream().filter(piece -> piece.text().contains("STT")).map(PrintedPaper.Piece::page).distinct().count();
        assertThat(pages).isGreaterThanOrEqualTo(paper.pages - 1);
    }

    @Test
    void whoSignsStandsOnTheRightAndWhoGetsItOnTheLeft() throws IOException {
        var paper = printed(SamplePapers.invitation(PaperForm.GOVERNMENT));
        var authority = paper.piece("KT. GIÁM ĐỐC");
        var post = paper.piece("PHÓ GIÁM ĐỐC");
        var name = paper.piece("TS. BS. Nguyễn Thị Hồng Nhung");
        assertThat(authority.left()).isGreaterThan(MIDDLE_OF_TEXT);
        assertThat(List.of(post.middle(), name.middle())).allSatisfy(middle -> assertThat(middle).isCloseTo(authority.middle(), NEAR));
        assertThat(name.base() - post.base()).isGreaterThan(20);
        var label = paper.piece("Nơi nhận:");
        var last = paper.piece("- Lưu: VT, KHTH (03).");
        assertThat(label.size()).isEqualTo(12);
        assertThat(label.font()).contains("BoldItalic");
        assertThat(last.size()).isEqualTo(11);
        assertThat(last.left()).isCloseTo(30, NEAR);
        assertThat(paper.piece("- Như trên;").base()).isLessThan(last.base());
    }

    @Test
    void secretaryAndChairSignSideBySide() throws IOException {
        var paper = printed(SamplePapers.minutes(PaperForm.GOVERNMENT));
        var secretary = paper.piece("THƯ KÝ");
        var chair = paper.piece("CHỦ TỌA");
        assertThat(secretary.base()).isCloseTo(chair.base(), NEAR);
        assertThat(secretary.right()).isLessThan(chair.left());
        assertThat(paper.piece("Nơi nhận:").base()).isGreaterThan(paper.pieces.stream()
                .filter(piece -> piece.page() == secretary.page() && piece.text().contains("Phạm Thị Duyên")).findFirst().orElseThrow().base());
    }

    @Test
    void theSignatureIsNeverTornApartAndNeverAlone() throws IOException {
        for (int tasks = 0; tasks < 10; tasks++) {
            var paper = printed(SamplePapers.notice(PaperForm.GOVERNMENT, tasks));
            var page = paper.piece("TL. GIÁM ĐỐC").page();
            assertThat(List.of(paper.piece("Đặng Quốc Ưởng").page(), paper.piece("Nơi nhận:").page(), paper.piece("VT, KHTH").page(),
                    paper.piece("./.").page())).as("with " + tasks + " tasks").containsOnly(page);
        }
    }

    @Test
    void thePartyHasAHeadOfItsOwn() throws IOException {
        var paper = printed(SamplePapers.notice(PaperForm.PARTY, 2));
        var party = paper.piece("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(paper.text).doesNotContain("CỘNG HÒA").doesNotContain("Độc lập");
        assertThat(party.left()).isGreaterThan(105);
        assertThat(party.size()).isEqualTo(15);
        assertThat(paper.ruleBelow(party).length()).isCloseTo(party.right() - party.left(), NEAR);
        assertThat(paper.piece("*").base()).isGreaterThan(paper.piece("ĐẢNG ỦY BỆNH VIỆN").base());
        assertThat(paper.piece("Số 05-TB/ĐU").base()).isCloseTo(paper.piece("Thanh Hóa, ngày").base(), NEAR);
        assertThat(paper.text).contains("T/M ĐẢNG ỦY").contains("BÍ THƯ");
    }

    @Test
    void stackedAccentsAreReadBackAsTheyWereWritten() throws IOException {
        assertThat(printed(SamplePapers.minutes(PaperForm.GOVERNMENT)).text).contains("Ệ Ữ Ẵ ộ ỷ, “Kỹ thuật số”");
    }

    @ParameterizedTest
    @EnumSource
    void whatPeopleWriteStaysText(PaperForm form) throws IOException {
        var paper = printed(SamplePapers.hostile(form));
        assertThat(paper.text.replaceAll("\\s+", "")).contains("</p><script>alert(1)</script>&lt;b&gt;%s%1$s<imgsrc='file:///etc/passwd'/>]]>{PAGE}");
        assertThat(paper.pieces).allSatisfy(piece -> assertThat(piece.right()).isLessThanOrEqualTo(195.5));
    }

    private static PrintedPaper printed(Paper paper) throws IOException {
        return new PrintedPaper(PdfPapers.write(paper));
    }
}
