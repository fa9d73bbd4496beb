package vn.diemcau.portal.core.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.meetings.papers.results.ResultSamples;
import vn.diemcau.portal.core.papers.forms.ConclusionFacts;
import vn.diemcau.portal.core.papers.forms.ConclusionPaper;
import vn.diemcau.portal.core.papers.forms.Frame;
import vn.diemcau.portal.core.papers.forms.InvitationFacts;
import vn.diemcau.portal.core.papers.forms.InvitationPaper;
import vn.diemcau.portal.core.papers.forms.MinutesFacts;
import vn.diemcau.portal.core.papers.forms.MinutesPaper;
import vn.diemcau.portal.core.papers.text.Authority;
import vn.diemcau.portal.core.papers.text.Heading;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.PaperNumber;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;
import vn.diemcau.portal.core.papers.text.Signature;

/** Papers as a hospital and its party committee write them. */
public final class SamplePapers {

    static final LocalDate DAY = LocalDate.of(2021, 11, 5);
    static final String CHAIR = "Đồng chí Lê Văn Cường, Bí thư Đảng ủy, Giám đốc Bệnh viện";

    private SamplePapers() {
    }

    /** All of them by name. */
    public static Map<String, Paper> all() {
        var all = new LinkedHashMap<String, Paper>();
        for (var form : PaperForm.values()) {
            all.put("gm-" + form, invitation(form));
            all.put("bb-" + form, minutes(form));
            all.put("tb-" + form, notice(form, 14));
            all.put("bb-approved-" + form, MinutesPaper.of(frame(form, PaperType.BB, MinutesPaper.signatures("", "Phạm Thị Duyên", "", "Lê Văn Cường")),
                    ResultSamples.minutesFacts()));
            all.put("tb-issued-" + form, ConclusionPaper.of(frame(form, PaperType.TB, List.of(Signature.own("Giám đốc", "", "Lê Văn Cường"))),
                    ResultSamples.noticeFacts()));
        }
        return all;
    }

    public static Frame frame(PaperForm form, PaperType type, List<Signature> signatures) {
        boolean party = form == PaperForm.PARTY;
        return new Frame(party ? new Heading(form, "Đảng bộ Khối các cơ quan tỉnh", "Đảng ủy Bệnh viện Đa khoa tỉnh")
                : new Heading(form, "Sở Y tế tỉnh Thanh Hóa", "Bệnh viện Đa khoa tỉnh"),
                new PaperNumber(form, type, 5, party ? "ĐU" : "BVĐK"), new PlaceAndDay("Thanh Hóa", DAY),
                party ? "Đảng ủy Bệnh viện Đa khoa tỉnh" : "Bệnh viện Đa khoa tỉnh Thanh Hóa", signatures,
                party ? List.of("Ban Thường vụ Đảng ủy Khối (để báo cáo)", "Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy")
                        : List.of("Như trên", "Sở Y tế (để báo cáo)", "Các khoa, phòng", "Lưu: VT, KHTH (03)"), null);
    }

    public static Paper invitation(PaperForm form) {
        var signature = form == PaperForm.PARTY
                ? new Signature(Authority.ON_BEHALF, "Ban Thường vụ", "Phó Bí thư", "", "Nguyễn Thị Hồng Nhung")
                : new Signature(Authority.INSTEAD, "Giám đốc", "Phó Giám đốc", "TS. BS.", "Nguyễn Thị Hồng Nhung");
        return InvitationPaper.of(frame(form, PaperType.GM, List.of(signature)), new InvitationFacts(
                List.of("Các đồng chí trong Ban Chấp hành Đảng bộ", "Bí thư, phó bí thư các chi bộ trực thuộc",
                        "Trưởng các tổ chức đoàn thể: Công đoàn, Đoàn Thanh niên, Hội Cựu chiến binh"),
                "hội nghị trực tuyến toàn tỉnh nghiên cứu, học tập, quán triệt Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX",
                CHAIR, LocalDateTime.of(2021, 11, 12, 7, 30), "Hội trường tầng 5, nhà A2, điểm cầu Bệnh viện Đa khoa tỉnh",
                List.of("Đề nghị các đại biểu có mặt trước 15 phút, chuẩn bị ý kiến phát biểu và gửi tài liệu về Phòng Kế hoạch "
                        + "tổng hợp trước ngày 10 tháng 11 năm 2021.")));
    }

    public static Paper minutes(PaperForm form) {
        var notes = new ArrayList<MinutesFacts.Proceeding>();
        var titles = List.of("Khai mạc hội nghị", "Báo cáo sáu chương trình trọng tâm", "Ba khâu đột phá", "Thảo luận tại điểm cầu",
                "Phát biểu bế mạc");
        for (int i = 0; i < titles.size(); i++) {
            notes.add(new MinutesFacts.Proceeding(i + 1 + ".", titles.get(i), List.of(
                    "Đồng chí Trần Thị Bưởi, Trưởng phòng Công tác xã hội, trình bày báo cáo. Hội nghị nghe và ghi nhận các kết quả đã "
                            + "đạt được trong nhiệm kỳ, đồng thời chỉ rõ những tồn tại, hạn chế cần khắc phục trong thời gian tới.",
                    "Ý kiến thảo luận: đề nghị làm rõ lộ trình thực hiện, nguồn lực bảo đảm và trách nhiệm của từng khoa, phòng; "
                            + "Ệ Ữ Ẵ ộ ỷ, “Kỹ thuật số”, chuyển đổi số trong khám bệnh, chữa bệnh và thanh toán viện phí.")));
        }
        return MinutesPaper.of(frame(form, PaperType.BB, MinutesPaper.signatures("", "Phạm Thị Duyên", "", "Lê Văn Cường")),
                new MinutesFacts("Hội nghị trực tuyến toàn tỉnh học tập, quán triệt nghị quyết", LocalDateTime.of(2021, 11, 12, 7, 30),
                        LocalDateTime.of(2021, 11, 12, 11, 5), "Hội trường tầng 5, nhà A2", new MinutesFacts.Attendance(146, 150,
                        List.of("Ban Chấp hành Đảng bộ: 15 đồng chí", "Chi ủy viên các chi bộ: 96 đồng chí", "Đoàn thể: 35 đồng chí"),
                        List.of(new MinutesFacts.Absence("Hoàng Văn Đức", "đi công tác"), new MinutesFacts.Absence("Đỗ Thị Lụa", ""))),
                        CHAIR, "Phạm Thị Duyên, Phó Chánh Văn phòng", notes,
                        List.of("Các chi bộ xây dựng chương trình hành động trước ngày 30 tháng 11 năm 2021",
                                "Giao Phòng Công tác xã hội tổng hợp, báo cáo kết quả hằng quý"),
                        List.of(new MinutesFacts.Addendum(LocalDate.of(2021, 11, 15), "Phạm Thị Duyên", "Vắng mặt 04 người."))));
    }

    /** @param tasks how many rows its table has */
    public static Paper notice(PaperForm form, int tasks) {
        var rows = new ArrayList<ConclusionFacts.Task>();
        for (int i = 1; i <= tasks; i++) {
            rows.add(new ConclusionFacts.Task("Xây dựng kế hoạch thực hiện chương trình số " + i + ", xác định lộ trình trước mắt và lâu dài",
                    "Phòng Kế hoạch tổng hợp", i % 2 == 0 ? "" : "Đặng Quốc Ưởng", "Phòng Công tác xã hội, Khoa Nội", "30/11/2021", "Kế hoạch"));
        }
        var signature = form == PaperForm.PARTY
                ? new Signature(Authority.ON_BEHALF, "Đảng ủy", "Bí thư", "", "Lê Văn Cường")
                : new Signature(Authority.BY_ORDER, "Giám đốc", "Trưởng phòng Kế hoạch tổng hợp", "", "Đặng Quốc Ưởng");
        return ConclusionPaper.of(frame(form, PaperType.TB, List.of(signature)), new ConclusionFacts(
                "Kết luận của đồng chí Lê Văn Cường tại hội nghị trực tuyến", "hội nghị trực tuyến quán triệt nghị quyết", DAY,
                "điểm cầu Bệnh viện Đa khoa tỉnh", CHAIR, List.of(
                new ConclusionFacts.Conclusion("Về tổ chức học tập", "Các chi bộ tổ chức học tập đến từng đảng viên.",
                        List.of("Hoàn thành trong tháng 11 năm 2021", "Báo cáo kết quả về Văn phòng Đảng ủy")),
                new ConclusionFacts.Conclusion("", "Các khoa, phòng rà soát, bổ sung nhiệm vụ vào kế hoạch năm 2022.", List.of())), rows));
    }

    /** A paper whose people try to break out of it. */
    public static Paper hostile(PaperForm form) {
        var evil = "</p><script>alert(1)</script>&lt;b&gt; %s %1$s <img src='file:///etc/passwd'/> ]]> {PAGE} \u0001\u202e\ud800 😀";
        return InvitationPaper.of(frame(form, PaperType.GM, List.of(Signature.own(evil, evil, evil))),
                new InvitationFacts(List.of(evil), evil, evil, LocalDateTime.of(2026, 1, 2, 8, 5), evil + "x".repeat(400), List.of(evil)));
    }
}
