package vn.diemcau.portal.core.meetings.papers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;
import vn.diemcau.portal.core.meetings.papers.PaperOffice;
import vn.diemcau.portal.core.papers.forms.ConclusionFacts;
import vn.diemcau.portal.core.papers.forms.MeetingPhrase;
import vn.diemcau.portal.core.papers.forms.MinutesFacts;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.shared.Refused;

class ResultTextsTest {

    @Test
    void minutesSayWhatWasApprovedItemByItemWithSpeakersAndAddenda() {
        var facts = ResultSamples.minutesFacts();
        assertThat(facts.proceedings()).extracting(MinutesFacts.Proceeding::label).containsExactly("1.", "1.1.");
        assertThat(facts.proceedings().get(0).notes()).isEmpty();
        assertThat(facts.proceedings().get(1).title()).isEqualTo("Báo cáo 6 chương trình");
        assertThat(facts.proceedings().get(1).notes()).containsExactly("Người trình bày: TS. Trần Thị Bưởi, Trưởng phòng; Đỗ Văn Ân.",
                "Nghe báo cáo.", "Ghi nhận 12 ý kiến.");
        assertThat(facts.conclusions()).containsExactly("Giao Khoa Nội lập kế hoạch.", "Các đơn vị báo cáo hằng tháng.");
        assertThat(facts.addenda()).containsExactly(new MinutesFacts.Addendum(LocalDate.of(2026, 11, 7), "Phạm Thị Duyên", "Đính chính: 13 ý kiến."));
        assertThat(facts.attendance()).isEqualTo(new MinutesFacts.Attendance(12, 15, List.of("Lê Văn Cường, Giám đốc",
                "Phạm Thị Duyên, Điều dưỡng trưởng"), List.of()));
    }

    @Test
    void delegatesAtPointsAreSaidInALineOfTheirOwnAndNobodyCountedIsNotZero() {
        var atPoints = MinutesText.of(ResultSamples.HELD, ResultSamples.minutes(), Optional.of(new Headcount(827, 820, 32_637, 32_000)), ResultSamples.DRAFT);
        assertThat(atPoints.attendance().present()).isZero();
        assertThat(atPoints.attendance().groups()).last()
                .isEqualTo("Tại các điểm cầu: 820 trên tổng số 827 điểm cầu báo cáo, có mặt 32.000 trên tổng số 32.637 đại biểu đăng ký");
        assertThat(MinutesText.of(ResultSamples.HELD, ResultSamples.minutes(), Optional.empty(), ResultSamples.DRAFT).attendance().present()).isZero();
    }

    @Test
    void aNoticeCountsForItselfAndNamesUnitsPeopleDeadlineAndProduct() {
        var facts = ResultSamples.noticeFacts();
        assertThat(facts.meeting()).isEqualTo("cuộc họp giao ban tháng 11");
        assertThat(facts.conclusions()).extracting(ConclusionFacts.Conclusion::text).containsExactly("Giao Khoa Nội lập kế hoạch trước ngày 15.",
                "Các đơn vị báo cáo hằng tháng.", "Xây dựng bệnh viện thông minh.");
        assertThat(facts.tasks().get(0)).isEqualTo(new ConclusionFacts.Task("Lập kế hoạch", "Khoa Nội", "Đỗ Thị Hương", "P. TCCB, P. KHTH",
                "01/12/2026", "Kế hoạch"));
        assertThat(facts.tasks()).extracting(ConclusionFacts.Task::until).containsExactly("01/12/2026", "Thường xuyên", "Lâu dài");
    }

    @Test
    void aSentenceThatBeginsWithAYearOrANameKeepsIt() {
        assertThat(NoticeText.uncounted("2026 là năm chuyển đổi số.")).startsWith("2026");
        assertThat(NoticeText.uncounted("A. Nguyễn Văn An báo cáo.")).startsWith("A. Nguyễn");
        assertThat(NoticeText.uncounted("IV. Về tài chính")).isEqualTo("Về tài chính");
        assertThat(NoticeText.uncounted("a) Về nhân lực")).isEqualTo("Về nhân lực");
        assertThat(NoticeText.uncounted("2.3. Về vật tư")).isEqualTo("Về vật tư");
    }

    @Test
    void withinASentenceAMeetingIsCalledSoThatItCanBeRead() {
        assertThat(MeetingPhrase.of("Hội nghị trực tuyến toàn tỉnh.")).isEqualTo("hội nghị trực tuyến toàn tỉnh");
        assertThat(MeetingPhrase.of("HỘI NGHỊ cán bộ")).isEqualTo("HỘI NGHỊ cán bộ");
        assertThat(MeetingPhrase.of("Phòng cháy, chữa cháy")).isEqualTo("cuộc họp “Phòng cháy, chữa cháy”");
        assertThat(MeetingPhrase.of("Họp")).isEqualTo("cuộc họp");
    }

    @Test
    void aDraftBeginsWithThoseWhoLedItAndDegreesOnlyWhereTheSectionWritesThem() {
        var leaders = List.of(new Leader(Part.CHAIR, "TS. Lê Văn Cường", "Giám đốc", "Lê Văn Cường", "TS."),
                new Leader(Part.CHAIR, "Đỗ Văn Ân", "", "Đỗ Văn Ân", ""));
        var plain = Leader.begin(PaperType.BB, "Họp", leaders, office(false), "Phạm Thị Duyên");
        assertThat(plain.chair()).isEqualTo("Lê Văn Cường, Giám đốc; Đỗ Văn Ân");
        assertThat(plain.signer()).isEqualTo("Lê Văn Cường");
        assertThat(plain.secretarySigner()).as("nobody is named as secretary").isEqualTo("Phạm Thị Duyên");
        var notice = Leader.begin(PaperType.TB, "Hội nghị viên chức", leaders, office(true), "");
        assertThat(notice.subject()).isEqualTo("Kết luận của Giám đốc Lê Văn Cường tại hội nghị viên chức");
        assertThat(notice.post()).isEqualTo("Giám đốc");
        assertThat(Leader.begin(PaperType.TB, "Hội nghị viên chức", List.of(), office(true), "").subject()).isEqualTo("Kết luận tại hội nghị viên chức");
    }

    @Test
    void whatIsMissingIsNamedBeforeAnythingIsNumbered() {
        var draft = new ResultDraft("", "Lê Văn Cường", "", "", null, "", "", "", "Lê Văn Cường", "", "x", 0);
        assertThatThrownBy(() -> draft.requireComplete(PaperType.BB)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.field()).isEqualTo("secretary"));
        assertThatThrownBy(() -> draft.requireComplete(PaperType.TB)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.field()).isEqualTo("subject"));
    }

    private static PaperOffice office(boolean titles) {
        return new PaperOffice("", "Bệnh viện", "Bệnh viện", "BV", "Thanh Hóa", "Lưu: VT", false, titles, "", 1);
    }
}
