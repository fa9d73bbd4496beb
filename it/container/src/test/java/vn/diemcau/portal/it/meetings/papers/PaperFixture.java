package vn.diemcau.portal.it.meetings.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.papers.InvitationDesk;
import vn.diemcau.portal.core.meetings.papers.InvitationDraft;
import vn.diemcau.portal.core.meetings.papers.PaperOffice;
import vn.diemcau.portal.core.meetings.papers.PaperOffices;
import vn.diemcau.portal.core.meetings.papers.PaperOrder;
import vn.diemcau.portal.core.papers.text.Authority;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.Callers;

/** Invitations to meetings of the section {@code ctxh}. */
@ApplicationScoped
public class PaperFixture {

    @Inject
    private MeetingFixture meetings;

    @Inject
    private PaperOffices offices;

    @Inject
    private InvitationDesk desk;

    @Inject
    private Callers callers;

    /** The section numbers its papers in this way from now on. */
    public void office(boolean byHand, String symbol) {
        callers.as("ctxh.admin", () -> {
            var version = offices.of("ctxh").version();
            offices.change("ctxh", new PaperOffice("Sở Y tế", "Bệnh viện Đa khoa tỉnh", "Bệnh viện", symbol, "Thanh Hóa", "Lưu: VT, CTXH", byHand,
                    false, "", version));
        });
    }

    public static InvitationDraft words(long version) {
        return new InvitationDraft("Trưởng các khoa, phòng\nBí thư các chi bộ", "Ông Lê Văn Cường", "Có mặt trước 15 phút.", "Như trên",
                Authority.INSTEAD, "Giám đốc", "Phó Giám đốc", "", "Nguyễn Thị Hồng Nhung", version);
    }

    /** A meeting that is called, with an invitation that is written. */
    public UUID written(Kind audience) {
        var meeting = meetings.called(audience, "noi");
        callers.as(MeetingFixture.PREPARER, () -> desk.write(meeting, words(0)));
        return meeting;
    }

    public static PaperOrder next() {
        return new PaperOrder(UUID.randomUUID(), null, null);
    }

    /** Its invitation, issued. */
    public UUID issued(Kind audience) {
        office(false, "BVĐK");
        var meeting = written(audience);
        return callers.as(MeetingFixture.PREPARER, () -> desk.issue(meeting, desk.draft(meeting), next()));
    }
}
