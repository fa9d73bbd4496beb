package vn.diemcau.portal.core.meetings.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience;
import vn.diemcau.portal.core.meetings.MeetingDraft;
import vn.diemcau.portal.core.meetings.MeetingKind;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Concluded;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Item;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Person;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Picture;
import vn.diemcau.portal.core.meetings.points.CategoryFigures;
import vn.diemcau.portal.core.meetings.points.Figures;
import vn.diemcau.portal.core.news.ArticleHtml;
import vn.diemcau.portal.core.shared.HospitalDay;

class CompositionTest {

    private static final ReportedFigures NOBODY = ReportedFigures.of(Map.of(), List.of(), 0);

    private static Instant at(int day, int hour) {
        return LocalDateTime.of(2021, 11, day, hour, 30).atZone(HospitalDay.ZONE).toInstant();
    }

    private static MeetingDraft terms(String title, String purpose, MeetingKind kind, Instant begins, Instant ends, String place) {
        return new MeetingDraft(title, purpose, kind, begins, ends, place, "", new MeetingAudience(MeetingAudience.Kind.HOSPITAL, Set.of()));
    }

    private static MeetingFacts plain(MeetingDraft terms, ReportedFigures figures) {
        return new MeetingFacts("Phòng Công tác xã hội", "Phòng CTXH", terms, figures, List.of(), List.of(), List.of(), List.of());
    }

    private static ReportedFigures ofTheProvince() {
        var levels = new LinkedHashMap<String, Figures>();
        levels.put("tỉnh", new Figures(1, 1, 80, 72));
        levels.put("huyện", new Figures(0, 0, 0, 0));
        levels.put("xã", new Figures(200, 198, 9000, 8565));
        levels.put("thôn, phố", new Figures(640, 628, 25_000, 24_000));
        return ReportedFigures.of(levels, List.of(new CategoryFigures("Đảng viên", 0, 30_000), new CategoryFigures("Khách mời", 0, 2_637),
                new CategoryFigures("Báo chí", 20, 0)), 0);
    }

    private static MeetingFacts modelCase() {
        return new MeetingFacts("Phòng Công tác xã hội", "Phòng CTXH",
                terms("Hội nghị trực tuyến học tập nghị quyết.", "Học tập sáu chương trình trọng tâm.\n\nBa khâu đột phá.", MeetingKind.HYBRID, at(5, 7),
                        at(5, 11), "Hội trường tầng 5"), ofTheProvince(),
                List.of(new Person("BSCKII Trịnh Hữu Phúc", "Giám đốc")),
                List.of(new Item("Phát biểu khai mạc", List.of(new Person("BSCKII Trịnh Hữu Phúc", "Giám đốc"))),
                        new Item("Sáu chương trình trọng tâm.", List.of(new Person("TS. Lê Minh", ""), new Person("Đỗ Hà", "Phó Trưởng ban, Ủy viên"))),
                        new Item("Thảo luận", List.of())),
                List.of(new Concluded("1. Giao Khoa Nội lập kế hoạch.", "Khoa Nội tổng hợp", "Phòng TCCB", LocalDate.of(2021, 11, 30), "Kế hoạch."),
                        new Concluded("Các đơn vị báo cáo hằng tháng.", "Phòng KHTH", "", null, "")),
                List.of(new Picture(UUID.randomUUID(), "Toàn cảnh")));
    }

    @Test
    void theModelCaseIsTold() {
        var words = new Composition(modelCase());
        assertThat(words.headline()).isEqualTo("Hội nghị trực tuyến học tập nghị quyết");
        assertThat(words.lead()).isEqualTo("Sáng 05/11/2021, tại Hội trường tầng 5, Phòng Công tác xã hội tổ chức hội nghị trực tuyến học tập nghị quyết,"
                + " nối 827 điểm cầu với tổng số 32.637 đại biểu.");
        assertThat(words.byline()).isEqualTo("Bài và ảnh: Phòng CTXH");
        assertThat(words.body()).isEqualTo("<p>Học tập sáu chương trình trọng tâm.</p><p>Ba khâu đột phá.</p>"
                + "<p>Hội nghị được tổ chức theo hình thức trực tiếp kết hợp trực tuyến; tham dự có 827 điểm cầu (1 tỉnh; 198 xã; 628 thôn, phố)"
                + " với tổng số 32.637 đại biểu, gồm 30.000 đảng viên và 2.637 khách mời.</p>"
                + "<p>Hội nghị do BSCKII Trịnh Hữu Phúc, Giám đốc, chủ trì.</p>"
                + "<h2>Nội dung hội nghị</h2><p>Tại hội nghị, các đại biểu đã nghe và trao đổi các nội dung:</p>"
                + "<ul><li><strong>BSCKII Trịnh Hữu Phúc</strong>, Giám đốc: Phát biểu khai mạc</li>"
                + "<li><strong>TS. Lê Minh</strong>; <strong>Đỗ Hà</strong>, Phó Trưởng ban, Ủy viên: Sáu chương trình trọng tâm</li><li>Thảo luận</li></ul>"
                + "<h2>Kết luận</h2><p>Kết thúc hội nghị, các nhiệm vụ sau được giao thực hiện:</p>"
                + "<ol><li>Giao Khoa Nội lập kế hoạch. <em>(Chủ trì: Khoa Nội tổng hợp; phối hợp: Phòng TCCB; hạn: 30/11/2021; sản phẩm: Kế hoạch)</em></li>"
                + "<li>Các đơn vị báo cáo hằng tháng. <em>(Chủ trì: Phòng KHTH)</em></li></ol>");
    }

    @Test
    void whatIsWrittenStaysWhenItIsCleaned() {
        assertThat(ArticleHtml.text(ArticleHtml.clean(new Composition(modelCase()).body()))).contains("827 điểm cầu (1 tỉnh; 198 xã; 628 thôn, phố)")
                .contains("BSCKII Trịnh Hữu Phúc, Giám đốc: Phát biểu khai mạc").contains("Giao Khoa Nội lập kế hoạch.");
    }

    @Test
    void ofWhatIsNotKnownNothingIsSaid() {
        var words = new Composition(plain(terms("Bàn việc mới", "", MeetingKind.ONLINE, at(5, 14), at(5, 16), ""), NOBODY));
        assertThat(words.headline()).isEqualTo("Phòng Công tác xã hội họp bàn: Bàn việc mới");
        assertThat(words.lead()).isEqualTo("Chiều 05/11/2021, Phòng Công tác xã hội tổ chức cuộc họp “Bàn việc mới”.");
        assertThat(words.body()).isEqualTo("<p>Cuộc họp được tổ chức theo hình thức trực tuyến.</p>");
        assertThat(words.byline()).isEqualTo("Bài: Phòng CTXH");
    }

    @Test
    void withoutPointsThoseWhoCameAreCounted() {
        var words = new Composition(plain(terms("Họp giao ban tháng 11", "", MeetingKind.IN_PERSON, at(5, 18), at(5, 20), "Phòng 301"),
                ReportedFigures.of(Map.of(), List.of(), 25)));
        assertThat(words.headline()).isEqualTo("Họp giao ban tháng 11");
        assertThat(words.lead()).isEqualTo("Tối 05/11/2021, tại Phòng 301, Phòng Công tác xã hội tổ chức họp giao ban tháng 11, với sự tham dự của 25 đại biểu.");
        assertThat(words.body()).isEqualTo("<p>Cuộc họp được tổ chức theo hình thức trực tiếp; tham dự có 25 đại biểu.</p>");
    }

    @Test
    void pointsThatHaveAllKeptSilentAreNotCounted() {
        var words = new Composition(plain(terms("Hội thảo", "", MeetingKind.HYBRID, at(5, 7), at(5, 16), ""),
                ReportedFigures.of(Map.of("tỉnh", new Figures(1, 0, 40, 0)), List.of(new CategoryFigures("Đại biểu", 40, 0)), 0)));
        assertThat(words.lead()).isEqualTo("Ngày 05/11/2021, Phòng Công tác xã hội tổ chức hội thảo.");
        assertThat(words.body()).doesNotContain("điểm cầu");
    }

    @Test
    void aMeetingOfSeveralDaysAndSeveralChairs() {
        var facts = plain(terms("Đại hội Chi đoàn", "", MeetingKind.IN_PERSON, at(5, 7), at(6, 11), ""), NOBODY);
        var words = new Composition(new MeetingFacts(facts.section(), facts.signature(), facts.terms(), NOBODY,
                List.of(new Person("Lê Minh", "Bí thư"), new Person("Đỗ Hà", "")), List.of(), List.of(), List.of()));
        assertThat(words.lead()).startsWith("Từ ngày 05/11/2021 đến ngày 06/11/2021, Phòng Công tác xã hội tổ chức đại hội Chi đoàn");
        assertThat(words.body()).contains("<p>Chủ trì đại hội: Lê Minh, Bí thư; Đỗ Hà.</p>");
    }

    @Test
    void markupInWhatPeopleTypedIsText() {
        var script = "<script>alert(1)</script> & \"x\"";
        var facts = plain(terms("Họp " + script, script, MeetingKind.ONLINE, at(5, 7), at(5, 8), ""), NOBODY);
        var words = new Composition(new MeetingFacts(facts.section(), facts.signature(), facts.terms(), NOBODY, List.of(new Person(script, script)),
                List.of(new Item(script, List.of(new Person(script, script)))), List.of(new Concluded(script, script, script, null, script)), List.of()));
        assertThat(words.body()).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;");
        assertThat(ArticleHtml.text(ArticleHtml.clean(words.body()))).contains(script);
    }

    @Test
    void longTitlesAndManyItemsKeepWithinWhatAnArticleTakes() {
        var items = IntStream.range(0, 300).mapToObj(i -> new Item("Tham luận " + i, List.of(new Person("Đại biểu " + i, "Trưởng điểm cầu")))).toList();
        var facts = plain(terms("Hội nghị " + "rất dài ".repeat(36), "", MeetingKind.HYBRID, at(5, 7), at(5, 11), "Hội trường ".repeat(18).strip()),
                ofTheProvince());
        var words = new Composition(new MeetingFacts("Đơn vị ".repeat(28).strip(), "Đ".repeat(300), facts.terms(), facts.figures(), List.of(), items, List.of(), List.of()));
        assertThat(words.headline()).hasSizeLessThanOrEqualTo(200).endsWith("…");
        assertThat(words.lead()).hasSizeLessThanOrEqualTo(600).endsWith("827 điểm cầu với tổng số 32.637 đại biểu.");
        assertThat(words.byline()).hasSizeLessThanOrEqualTo(200);
        assertThat(ArticleHtml.clean(words.body())).contains("Tham luận 299");
    }

    @Test
    void aMeetingIsCalledWhatItsTitleBeginsWith() {
        assertThat(ArticleWords.occasion("Hội nghị tổng kết")).isEqualTo("hội nghị");
        assertThat(ArticleWords.occasion("HỌP KHOA")).isEqualTo("cuộc họp");
        assertThat(ArticleWords.occasion("Lớp tập huấn sơ cứu")).isEqualTo("lớp tập huấn");
        assertThat(ArticleWords.occasion("Lễ ra quân")).isEqualTo("buổi lễ");
        assertThat(ArticleWords.occasion("Lên kế hoạch")).isEmpty();
        assertThat(ArticleWords.occasion("Họp")).isEqualTo("cuộc họp");
    }
}
