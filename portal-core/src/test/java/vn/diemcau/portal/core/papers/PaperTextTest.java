package vn.diemcau.portal.core.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.papers.forms.Frame;
import vn.diemcau.portal.core.papers.forms.InvitationFacts;
import vn.diemcau.portal.core.papers.forms.InvitationPaper;
import vn.diemcau.portal.core.papers.text.Authority;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.PaperNumber;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;
import vn.diemcau.portal.core.papers.text.Signature;

class PaperTextTest {

    @Test
    void numbersHaveTwoDigitsAtLeast() {
        assertThat(number(PaperForm.GOVERNMENT, 5).written()).isEqualTo("Số: 05/TB-BVĐK");
        assertThat(number(PaperForm.GOVERNMENT, 1234).written()).isEqualTo("Số: 1234/TB-BVĐK");
        assertThat(number(PaperForm.PARTY, 5).written()).isEqualTo("Số 05-TB/BVĐK");
        assertThat(number(PaperForm.PARTY, 15).named()).isEqualTo("15-TB/BVĐK");
    }

    @Test
    void aDraftLeavesRoomForTheNumber() {
        assertThat(number(PaperForm.GOVERNMENT, 0).written()).matches("Số: \u00a0+/TB-BVĐK");
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsHaveAZero() {
        assertThat(new PlaceAndDay("Thanh Hóa", LocalDate.of(2021, 11, 5)).written()).isEqualTo("Thanh Hóa, ngày 05 tháng 11 năm 2021");
        assertThat(PlaceAndDay.written(LocalDate.of(2026, 2, 10))).isEqualTo("ngày 10 tháng 02 năm 2026");
        assertThat(PlaceAndDay.written(LocalDate.of(2026, 3, 9))).isEqualTo("ngày 09 tháng 3 năm 2026");
        assertThat(PlaceAndDay.withWeekday(LocalDate.of(2026, 3, 9))).isEqualTo("thứ Hai, ngày 09 tháng 3 năm 2026");
        assertThat(PlaceAndDay.written(LocalTime.of(8, 5))).isEqualTo("08 giờ 05 phút");
    }

    @Test
    void whoSignsSaysByWhatRight() {
        assertThat(new Signature(Authority.ON_BEHALF, "Đảng ủy", "Bí thư", "", "An").posts(PaperForm.PARTY)).containsExactly("T/M ĐẢNG ỦY", "BÍ THƯ");
        assertThat(new Signature(Authority.ON_BEHALF, "Hội đồng", "Chủ tịch", "", "An").posts(PaperForm.GOVERNMENT)).containsExactly("TM. HỘI ĐỒNG", "CHỦ TỊCH");
        assertThat(new Signature(Authority.ACTING, "", "Giám đốc", "", "An").posts(PaperForm.GOVERNMENT)).containsExactly("Q. GIÁM ĐỐC");
        assertThat(new Signature(Authority.BY_ORDER, "Giám đốc", "Trưởng phòng", "", "An").posts(PaperForm.GOVERNMENT))
                .containsExactly("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
        assertThat(new Signature(Authority.AUTHORISED, "Giám đốc", "Trưởng phòng", "", "An").posts(PaperForm.GOVERNMENT).get(0)).startsWith("TUQ.");
        assertThat(Signature.own("Giám đốc", "", "Lê Văn Cường").written()).isEqualTo("Lê Văn Cường");
        assertThat(Signature.own("Giám đốc", "GS. TS.", "Lê Văn Cường").written()).isEqualTo("GS. TS. Lê Văn Cường");
    }

    @Test
    void aPaperNamesTheOneThatItReplaces() {
        var frame = SamplePapers.frame(PaperForm.GOVERNMENT, PaperType.GM, List.of(Signature.own("Giám đốc", "", "Lê Văn Cường")));
        var replacing = new Frame(frame.heading(), frame.number(), frame.dated(), frame.body(), frame.signatures(), frame.recipients(),
                new Frame.Replaced("giấy mời", "04/GM-BVĐK", PlaceAndDay.written(LocalDate.of(2021, 11, 4))));
        var paper = InvitationPaper.of(replacing, new InvitationFacts(List.of("Trưởng khoa Nội"), "hội nghị", "", LocalDate.of(2021, 11, 12)
                .atTime(8, 0), "Phòng họp", List.of()));
        assertThat(paper.body()).last().isEqualTo(
                new Block.Paragraph("Văn bản này thay thế giấy mời số 04/GM-BVĐK ngày 04 tháng 11 năm 2021./."));
    }

    @Test
    void textsAreComposedAndFreeOfWhatCannotBePrinted() {
        assertThat(new Block.Paragraph("Bệnh viện\u0000\u202e \ud800 A").text()).isEqualTo("Bệnh viện A");
    }

    @Test
    void everyRowOfATableHasACellForEachColumn() {
        assertThatThrownBy(() -> new Block.Grid(List.of(new Block.Column("STT", 1, true)), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PaperNumber number(PaperForm form, int value) {
        return new PaperNumber(form, PaperType.TB, value, "BVĐK");
    }
}
