package vn.diemcau.portal.it.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** People who are invited to meetings; {@link #clear} takes them out again before the people themselves go. */
@ApplicationScoped
public class ParticipantFixture {

    /** Somebody who is invited. @param secret of the address under which they answer; empty for none */
    public record Invited(UUID meeting, UUID participant, String secret) {
    }

    @Inject
    private StaffFixture staff;

    @Inject
    private Rows rows;

    /** Somebody from outside. */
    public Invited guest(UUID meeting, String email) {
        var id = UUID.randomUUID();
        rows.change("insert into meeting_participant (id, meeting_id, part, name) values (?, ?, 'GUEST', 'Trần Văn Khách')", id, meeting);
        rows.change("insert into meeting_outside (participant_id, meeting_id, email) values (?, ?, ?)", id, meeting, email);
        return new Invited(meeting, id, rows.texts("select secret from meeting_outside where participant_id = ?", id).get(0));
    }

    /** As whom somebody with an account takes part. */
    public UUID of(UUID meeting, String username) {
        return UUID.fromString(rows.texts("select id from meeting_participant where meeting_id = ? and staff_member_id = ?", meeting,
                staff.withAccount(username)).get(0));
    }

    /** A rule for a whole section, not resolved yet. @return its id */
    public UUID rule(UUID meeting, String section) {
        var id = UUID.randomUUID();
        rows.change("insert into meeting_rule (id, meeting_id, part, kind, section_id) select ?, ?, 'DELEGATE', 'SECTION', id from section where code = ?",
                id, meeting, section);
        return id;
    }

    /** So many people with accounts and addresses, all with a post in Khoa Nội since 2020. */
    public void crowd(int number) {
        rows.change("insert into staff_member (id, staff_number, username, email, family_name, middle_name, given_name, version)"
                + " select gen_random_uuid(), 'THU-DONG' || n, 'dong' || n, 'dong' || n || '@hospital.example', 'Đông', '', 'Người' || n, 1"
                + " from generate_series(1, ?) n", number);
        rows.change("insert into post (id, staff_member_id, section_id, title, rank, from_date, version) select gen_random_uuid(), m.id, s.id, 'Thử việc', 9,"
                + " '2020-01-01', 1 from staff_member m, section s where m.staff_number like 'THU-DONG%' and s.code = 'noi'");
    }

    /** An account of which there was no record. */
    public void record(String staffNumber, String username) {
        rows.change("update staff_member set username = ? where staff_number = ?", username, staffNumber);
    }

    public long told(UUID meeting, String kind) {
        return rows.number("select count(*) from notice where link = '/meetings/' || ? and kind = ?", meeting.toString(), kind);
    }

    public String answer(UUID meeting, String username) {
        return rows.texts("select answer from meeting_invitation i join meeting_participant p on p.id = i.participant_id join staff_member s"
                + " on s.id = p.staff_member_id where i.meeting_id = ? and s.username = ?", meeting, username).get(0);
    }

    public void clear() {
        rows.change("delete from mail");
        rows.change("delete from notice");
        rows.change("update staff_member set username = null where staff_number in ('NV003', 'NV004')");
        rows.change("delete from meeting_participant where meeting_id in (select id from meeting where state = 'DRAFT')");
        rows.change("delete from meeting_participant where staff_member_id in (select id from staff_member where staff_number like 'THU%')");
        staff.clear();
    }
}
