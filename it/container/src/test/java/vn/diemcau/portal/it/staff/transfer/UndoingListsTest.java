package vn.diemcau.portal.it.staff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.staff.transfer.ListFixture.OFFICE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.transfer.StaffImport.State;
import vn.diemcau.portal.core.staff.transfer.StaffImports;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** A list is taken back as long as nothing that it touched has changed. */
@InsideTheServer
class UndoingListsTest {

    private static final UUID ROLE = UUID.fromString("00000000-0000-4000-8000-000000000099");

    @Inject
    private ListFixture lists;

    @Inject
    private StaffImports imports;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    private String known;
    private String fresh;
    private UUID id;

    /** A person whom a list changes, and one whom it adds. */
    @BeforeEach
    void aListIsApplied() {
        known = lists.number();
        fresh = lists.number();
        lists.applied(OFFICE, lists.sendWhole(OFFICE, "Mã nhân viên,Họ,Tên,Số nội bộ,Kỹ năng,Mã đơn vị,Chức vụ,Bậc,Từ ngày\n"
                + known + ",Lê,An,2001,Siêu âm,noi,Bác sĩ,4,01/01/2020\n"));
        id = lists.sendWhole(OFFICE, "Mã nhân viên,Họ,Tên,Số nội bộ,Kỹ năng,Mã đơn vị,Chức vụ,Bậc,Đến ngày\n"
                + known + ",Lê,An,2002,-,noi,Bác sĩ,5,31/12/2030\n" + known + ",Lê,An,,,ctxh,Ủy viên,,\n" + fresh + ",Võ,Bê,,,noi,Y tá,,\n");
        assertThat(lists.applied(OFFICE, id).state()).isEqualTo(State.DONE);
        assertThat(state()).isEqualTo("2002||noi 5 2030-12-31,ctxh 10 -");
    }

    private String state() {
        return rows.texts("""
                select m.extension || '|' || m.skills || '|' || string_agg(concat_ws(' ', s.code, p.rank, coalesce(cast(p.to_date as text), '-')), ','
                    order by p.rank) from staff_member m join post p on p.staff_member_id = m.id join section s on s.id = p.section_id
                where m.staff_number = ? group by m.id""", known).get(0);
    }

    private void undo() {
        callers.as(OFFICE, () -> imports.undo(id));
    }

    @AfterEach
    void thePeopleAreAsTheyWere() {
        lists.clear();
    }

    @Test
    void everythingIsAsItWasBefore() {
        undo();
        assertThat(state()).isEqualTo("2001|Siêu âm|noi 4 -");
        assertThat(rows.number("select count(*) from staff_member where staff_number = ?", fresh)).isZero();
        var list = lists.list(OFFICE, id);
        assertThat(list.state()).isEqualTo(State.UNDONE);
        assertThat(list.undoneBy()).isNotEmpty();
        assertThat(rows.number("select count(*) from audit_entry where action = 'staff.import_undone' and thing_id = ?", id.toString())).isOne();
        undo();
        assertThat(rows.number("select count(*) from audit_entry where action = 'staff.import_undone' and thing_id = ?", id.toString())).isOne();
    }

    @Test
    void whatHasChangedSinceIsNamedAndNothingIsUndone() {
        rows.change("update staff_member set extension = '2003' where staff_number = ?", known);
        assertThatThrownBy(this::undo).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("import.refused.undo.changed");
            assertThat(refused.arguments().get(0)).isEqualTo(1);
            assertThat(refused.arguments().get(1).toString()).contains(known);
        });
        assertThat(rows.number("select count(*) from staff_member where staff_number = ?", fresh)).isOne();
    }

    @Test
    void aNewcomerWhoHasAnotherPostByNowStays() {
        rows.change("""
                insert into post (id, staff_member_id, section_id, title, rank, from_date, version)
                select gen_random_uuid(), m.id, s.id, 'Tổ trưởng', 3, now(), 1 from staff_member m, section s
                where m.staff_number = ? and s.code = 'noi'""", fresh);
        assertThatThrownBy(this::undo).isInstanceOf(Refused.class).hasMessageContaining("undo.changed");
    }

    @Test
    void somethingElseThatHasChangedSinceStays() {
        rows.change("update staff_member set room = 'B5' where staff_number = ?", known);
        undo();
        assertThat(rows.texts("select extension || room from staff_member where staff_number = ?", known)).containsExactly("2001B5");
    }

    @Test
    void aPostThatThePartyHasGivenToANewcomerHoldsTheUndo() {
        rows.change("""
                insert into post (id, staff_member_id, section_id, title, rank, from_date, version)
                select gen_random_uuid(), m.id, s.id, 'Đảng viên', 9, now(), 1 from staff_member m, section s
                where m.staff_number = ? and s.code = 'danguy'""", fresh);
        assertThatThrownBy(this::undo).isInstanceOf(Refused.class).hasMessageContaining("undo.held");
        assertThat(state()).isEqualTo("2002||noi 5 2030-12-31,ctxh 10 -");
    }

    @Test
    void aNewcomerOnDutyOrInAMeetingIsNamedAndStays() {
        var person = newcomer();
        rows.change("insert into duty_role (id, section_id, name, position, version) select ?, id, 'Trực thử', 99, 1 from section where code = 'noi'", ROLE);
        rows.change("insert into quick_contact (id, label, number, initials, accent, position) values (?, 'x', '1', 'x', 1, 99)", ROLE);
        rows.change("insert into meeting (id, section_id, title, kind, state, begins_at, ends_at, audience, version) select ?, id, 'Họp thử', 'ONLINE',"
                + " 'DRAFT', now(), now() + interval '1 hour', 'INVITED', 1 from section where code = 'noi'", ROLE);
        for (var use : List.of(
                "insert into meeting_participant (id, meeting_id, staff_member_id, part, name) values (gen_random_uuid(), '" + ROLE
                        + "', '%s', 'GUEST', 'Võ Bê')",
                "insert into shift (id, role_id, section_id, staff_member_id, begins_at, ends_at, version) select gen_random_uuid(), r.id, r.section_id,"
                        + " '%s', now(), now() + interval '8 hours', 1 from duty_role r where r.name = 'Trực thử'",
                "insert into roster_keeper select id, '%s' from section where code = 'danguy'",
                "insert into calendar_feed values ('%s', repeat('a', 64), now(), 'DUTY')",
                "insert into quick_target values ('" + ROLE + "', 1, 'PERSON', null, '%s', '')")) {
            rows.change(use.formatted(person));
            assertThatThrownBy(this::undo).as(use).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.key()).isEqualTo("import.refused.undo.used");
                assertThat(refused.arguments().get(1).toString()).contains(fresh).contains("Võ Bê").doesNotContain(known);
            });
            assertThat(state()).isEqualTo("2002||noi 5 2030-12-31,ctxh 10 -");
            forgetUses(person);
        }
        undo();
        assertThat(rows.number("select count(*) from staff_member where staff_number = ?", fresh)).isZero();
    }

    @Test
    void aNewcomerWhoIsResponsibleForSomethingOrMayReadAPaperIsNamedAndStays() {
        var person = newcomer();
        rows.change("insert into meeting (id, section_id, title, kind, state, begins_at, ends_at, audience, version) select ?, id, 'Họp thử', 'ONLINE',"
                + " 'DRAFT', now(), now() + interval '1 hour', 'INVITED', 1 from section where code = 'noi'", ROLE);
        rows.change("insert into agenda_item (id, meeting_id, position, title, minutes) values (?, ?, 1, 'Mục', 5)", ROLE, ROLE);
        for (var use : List.of(
                "insert into task (id, giver_id, lead_id, title, term, priority, visibility, responsible, state, created_on, created_by, updated_at, version)"
                        + " select '" + ROLE + "', id, id, 'Việc thử', 'NEAR', 'NORMAL', 'SECTIONS', '%s', 'GIVEN', hospital_today(), 'x', now(), 1"
                        + " from section where code = 'noi'",
                "insert into conclusion (id, meeting_id, position, sentence, title, lead_id, responsible, term, version) select '" + ROLE + "', '" + ROLE
                        + "', 1, 'Giao.', 'Giao', id, '" + UUID.randomUUID() + " %s', 'NEAR', 1 from section where code = 'noi'",
                "insert into agenda_document (id, meeting_id, item_id, position, title, access, people) values ('" + ROLE + "', '" + ROLE + "', '" + ROLE
                        + "', 1, 'Tờ trình', 'PEOPLE', array[cast('%s' as uuid)])")) {
            rows.change(use.formatted(person));
            assertThatThrownBy(this::undo).as(use).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.key()).isEqualTo("import.refused.undo.used");
                assertThat(refused.arguments().get(1).toString()).contains(fresh);
            });
            forgetTasks();
        }
        undo();
        assertThat(rows.number("select count(*) from staff_member where staff_number = ?", fresh)).isZero();
    }

    @AfterEach
    void forgetTasks() {
        for (var table : List.of("task", "conclusion", "agenda_document")) {
            rows.change("delete from " + table + " where id = ?", ROLE);
        }
    }

    @Test
    void tiesOfANewcomerGoWithThemAndAPictureHoldsTheUndo() {
        var person = newcomer();
        var other = UUID.fromString(rows.texts("select cast(id as text) from staff_member where staff_number = ?", known).get(0));
        rows.change("insert into deputy values (?, ?)", person, other);
        rows.change("insert into deputy values (?, ?)", other, person);
        rows.change("insert into favourite_person (owner, staff_member_id) values ('ctxh.staff', ?)", person);
        rows.change("insert into notice (id, recipient, kind, arguments, link, told_by) values (gen_random_uuid(), 'vo.be', 'x.x', '[]', '/', '')");
        rows.change("update staff_member set photo = repeat('a', 64), version = version + 1 where id = ?", person);
        assertThatThrownBy(this::undo).isInstanceOf(Refused.class).hasMessageContaining("undo.changed");
        rows.change("update staff_member set photo = null, version = 1 where id = ?", person);
        undo();
        assertThat(rows.number("select count(*) from deputy where ? in (staff_member_id, deputy_id)", person)).isZero();
        assertThat(rows.number("select count(*) from favourite_person where staff_member_id = ?", person)).isZero();
    }

    private UUID newcomer() {
        return UUID.fromString(rows.texts("select cast(id as text) from staff_member where staff_number = ?", fresh).get(0));
    }

    private void forgetUses(UUID person) {
        for (var table : List.of("meeting_participant", "shift", "roster_keeper", "calendar_feed", "quick_target")) {
            rows.change("delete from " + table + " where staff_member_id = ?", person);
        }
    }

    @AfterEach
    void nobodyIsOnDuty() {
        rows.change("delete from shift where role_id = ?", ROLE);
        rows.change("delete from duty_role where id = ?", ROLE);
        rows.change("delete from quick_contact where id = ?", ROLE);
        rows.change("delete from meeting where id = ?", ROLE);
    }

    @Test
    void afterNinetyDaysTheRowsAreGoneAndSoIsTheWayBack() {
        rows.change("update staff_import set finished_at = now() - interval '91 days' where id = ?", id);
        rows.number("select 1 from forget_staff_imports()");
        assertThat(rows.number("select count(*) from staff_import_row where import_id = ?", id)).isZero();
        assertThatThrownBy(this::undo).isInstanceOf(Refused.class).hasMessageContaining("undo.gone");
    }

    @Test
    void aListThatNobodyHasAppliedIsGoneAfterADay() {
        var waiting = lists.send(OFFICE, lists.number() + ",Lê,,An,2001,noi,Bác sĩ\n");
        rows.change("update staff_import set uploaded_at = now() - interval '25 hours' where id = ?", waiting);
        assertThatThrownBy(() -> lists.list(OFFICE, waiting)).isInstanceOf(NotFound.class);
        rows.number("select 1 from forget_staff_imports()");
        assertThat(rows.number("select count(*) from staff_import where id = ?", waiting)).isZero();
    }
}
