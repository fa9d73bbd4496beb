package vn.diemcau.portal.it.points;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.points.PointDraft;
import vn.diemcau.portal.core.meetings.points.PointPerson;
import vn.diemcau.portal.core.meetings.points.PointPerson.Role;
import vn.diemcau.portal.core.meetings.points.desk.PointDesk;
import vn.diemcau.portal.core.meetings.points.desk.PointImports;
import vn.diemcau.portal.core.meetings.points.desk.PointTerms;
import vn.diemcau.portal.core.meetings.points.links.PointLinks;
import vn.diemcau.portal.core.meetings.points.reports.PaperReports;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.Rows;

/** Points of meetings of the section {@code ctxh}, kept by its editor. */
@ApplicationScoped
public class PointFixture {

    public static final String KEEPER = MeetingFixture.PREPARER;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private MeetingFixture meetings;

    @Inject
    private PointDesk desk;

    @Inject
    private PointTerms terms;

    @Inject
    private PointLinks links;

    @Inject
    private PointImports imports;

    @Inject
    private PaperReports papers;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    /** What somebody types in for a point. @param level from 1 @param registered delegates of the first category */
    public PointDraft draft(UUID meeting, String code, int level, UUID parent, int registered) {
        return new PointDraft(code, "Điểm cầu " + code, level(meeting, level), parent, "Hội trường " + code,
                Map.of(Role.REPORTER, PointPerson.typed(Role.REPORTER, "Người báo cáo " + code, "0912345678")),
                Map.of(category(meeting), registered));
    }

    public UUID level(UUID meeting, int position) {
        return UUID.fromString(rows.texts("select id from point_term where meeting_id = ? and kind = 'LEVEL' and position = ?", meeting,
                position).get(0));
    }

    public UUID category(UUID meeting) {
        return UUID.fromString(rows.texts("select id from point_term where meeting_id = ? and kind = 'CATEGORY' and position = 1", meeting).get(0));
    }

    public UUID add(UUID meeting, String code, int level, UUID parent, int registered) {
        return callers.as(KEEPER, () -> desk.add(meeting, draft(meeting, code, level, parent, registered)));
    }

    /** A meeting that is called, with one point, announced with 40 delegates. */
    public UUID meetingWithPoint() {
        var meeting = meetings.called(Kind.HOSPITAL);
        add(meeting, "T" + NUMBER.incrementAndGet(), 1, null, 40);
        return meeting;
    }

    public UUID root(UUID meeting) {
        return UUID.fromString(rows.texts("select id from connection_point where meeting_id = ? and parent_id is null", meeting).get(0));
    }

    public long version(UUID point) {
        return rows.number("select version from connection_point where id = ?", point);
    }

    /** A tree of one root, {@code branches} below it and {@code leaves} below each, ten delegates announced for each. */
    public UUID tree(int branches, int leaves) {
        var meeting = meetings.called(Kind.HOSPITAL);
        send(meeting, csv(branches, leaves));
        callers.as(KEEPER, () -> imports.apply(meeting, imports.preview(meeting, null, 1).fingerprint()));
        return meeting;
    }

    public static String csv(int branches, int leaves) {
        var text = new StringBuilder("Mã,Tên,Cấp,Mã cấp trên,Địa điểm,Báo cáo viên,Điện thoại,Số đăng ký\nT,Điểm cầu tỉnh,\"Tỉnh, thành phố\",,Trung tâm,A,0912345678,10\n");
        for (int i = 1; i <= branches; i++) {
            text.append("X").append(i).append(",Xã ").append(i).append(",\"Xã, phường, đặc khu\",T,UBND,B,0912345678,10\n");
            for (int j = 1; j <= leaves; j++) {
                text.append("X").append(i).append('.').append(j).append(",Thôn ").append(j).append(",\"Thôn, tổ dân phố\",X").append(i)
                        .append(",Nhà văn hóa,C,0912345678,10\n");
            }
        }
        return text.toString();
    }

    public void send(UUID meeting, String text) {
        send(meeting, text.getBytes(StandardCharsets.UTF_8));
    }

    public void send(UUID meeting, byte[] content) {
        try {
            var file = Files.createTempFile("points", ".part");
            try {
                Files.write(file, content);
                callers.as(KEEPER, () -> imports.add(meeting, "diem-cau.csv", file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of the link of a point, which is made if there is none. */
    public String secret(UUID meeting, UUID point) {
        return callers.as(KEEPER, () -> {
            links.make(meeting);
            return links.link(meeting, point).secret();
        });
    }

    /** A row of every table of points. */
    public void everything(UUID meeting) {
        var point = add(meeting, "T", 1, null, 40);
        secret(meeting, point);
        callers.as(KEEPER, () -> papers.write(meeting, point, "Người ký", Map.of(category(meeting), "39"), false, true));
        rows.change("insert into meeting_presence (participant_id, meeting_id, way, told_by)"
                + " select id, meeting_id, 'LIST', 'x' from meeting_participant where meeting_id = ?", meeting);
        send(meeting, csv(1, 0));
    }
}
