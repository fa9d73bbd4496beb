package vn.diemcau.portal.core.meetings.papers.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionLine;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;
import vn.diemcau.portal.core.meetings.minutes.Addendum;
import vn.diemcau.portal.core.meetings.minutes.MinutesPart;
import vn.diemcau.portal.core.meetings.minutes.MinutesView;
import vn.diemcau.portal.core.papers.forms.ConclusionFacts;
import vn.diemcau.portal.core.papers.forms.MinutesFacts;
import vn.diemcau.portal.core.tasks.terms.Term;

/** What a meeting leaves, as its minutes and conclusions have it. */
public final class ResultSamples {

    static final Held HELD = new Held("Họp giao ban tháng 11", LocalDateTime.of(2026, 11, 5, 7, 32), LocalDateTime.of(2026, 11, 5, 9, 4),
            "Hội trường A");
    static final ResultDraft DRAFT = new ResultDraft("Kết luận của Giám đốc tại cuộc họp giao ban", "Lê Văn Cường, Giám đốc",
            "Phạm Thị Duyên, Điều dưỡng trưởng", "Như trên", null, "", "Giám đốc", "", "Lê Văn Cường", "", "Phạm Thị Duyên", 0);

    private ResultSamples() {
    }

    static MinutesView minutes() {
        return new MinutesView(null, null, List.of(
                part("ATTENDANCE", "", "", "Lê Văn Cường, Giám đốc\nPhạm Thị Duyên, Điều dưỡng trưởng"),
                part("ITEM", "1. Khai mạc", "", ""),
                part("ITEM", "1.1. Báo cáo 6 chương trình", "TS. Trần Thị Bưởi, Trưởng phòng\nĐỗ Văn Ân", "Nghe báo cáo.\n\nGhi nhận 12 ý kiến."),
                part("CONCLUSIONS", "", "", "Giao Khoa Nội lập kế hoạch.\nCác đơn vị báo cáo hằng tháng.")),
                List.of(new Addendum(UUID.randomUUID(), Instant.parse("2026-11-06T18:30:00Z"), "Phạm Thị Duyên", "Đính chính: 13 ý kiến.")), false);
    }

    private static MinutesPart part(String kind, String heading, String speakers, String text) {
        return new MinutesPart(UUID.randomUUID(), kind, null, heading, speakers, text, text, 1);
    }

    static List<ConclusionLine> conclusions() {
        return List.of(line("1. Giao Khoa Nội lập kế hoạch trước ngày 15.", "Lập kế hoạch", "Khoa Nội", "P. TCCB, P. KHTH", "Đỗ Thị Hương",
                LocalDate.of(2026, 12, 1), "Kế hoạch", Term.NEAR),
                line("Các đơn vị báo cáo hằng tháng.", "Các đơn vị báo cáo hằng tháng.", "Phòng KHTH", "", "", null, "", Term.NEAR),
                line("– Xây dựng bệnh viện thông minh.", "Bệnh viện thông minh", "Phòng CNTT", "", "", null, "Đề án", Term.LONG));
    }

    private static ConclusionLine line(String sentence, String title, String lead, String others, String people, LocalDate due, String product,
                                       Term term) {
        return new ConclusionLine(UUID.randomUUID(), sentence, title, "x", lead, 1, List.of(), others, List.of(), people, due, product, term, true, 1,
                null, null, 0);
    }

    public static MinutesFacts minutesFacts() {
        return MinutesText.of(HELD, minutes(), Optional.of(new Headcount(0, 0, 15, 12)), DRAFT);
    }

    public static ConclusionFacts noticeFacts() {
        return NoticeText.of(HELD, conclusions(), DRAFT);
    }
}
