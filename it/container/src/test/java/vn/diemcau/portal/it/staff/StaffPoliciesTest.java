package vn.diemcau.portal.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Records of people and their posts, written past the services; nothing but PostgreSQL is there to say no. */
@InsideTheServer
class StaffPoliciesTest {

    private static final String LOCKED = "row-level security";

    @Inject
    private Callers callers;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private Rows rows;

    @BeforeEach
    void ensureHospital() {
        hospital.ensure();
    }

    @AfterEach
    void asItWas() {
        rows.change("delete from post where title like 'Thử %'");
        rows.change("delete from staff_member where staff_number like 'THU%'");
        rows.change("update section set parent_id = null");
    }

    @Test
    void everybodyWritesWhatTheySayOfThemselvesAndOfNobodyElse() {
        assertThat(change("ctxh.staff", "update staff_member set room = 'A1' where staff_number = 'NV001'")).isOne();
        assertThat(change("ctxh.staff", "update staff_member set room = 'A1' where staff_number = 'NV002'")).isZero();
        assertThat(change("ctxh.editor", "update staff_member set room = 'A1'")).isZero();
        assertThat(change("", "update staff_member set room = 'A1'")).isZero();
        assertThat(change("outsider", "update staff_member set room = 'A1'")).isZero();
    }

    @Test
    void nobodyWritesWhatTheHospitalSaysOfThem() {
        for (var field : new String[] {"family_name = 'X'", "staff_number = 'X'", "degree = 'X'", "left_on = '2030-01-01'",
                "account_closed_at = now()", "username = 'admin'"}) {
            assertThatThrownBy(() -> change("ctxh.staff", "update staff_member set " + field + " where staff_number = 'NV001'"))
                    .as(field).hasStackTraceContaining(LOCKED);
        }
    }

    @Test
    void adminsKeepThePeopleOfTheirSectionButNotTheirAccounts() {
        var degree = "update staff_member set degree = degree || '' where staff_number = 'NV001'";
        assertThat(change("ctxh.admin", degree)).isOne();
        assertThat(change("tccb.admin", degree)).isOne();
        assertThat(change("admin", degree)).isOne();
        assertThat(change("noi.admin", degree)).isZero();
        assertThat(change("tccb.staff", degree)).isZero();
        assertThatThrownBy(() -> change("ctxh.admin", "update staff_member set username = 'ctxh.admin' where staff_number = 'NV001'"))
                .hasStackTraceContaining(LOCKED);
    }

    @Test
    void whoHasHeldAPostHereOnceIsNotKeptHere() {
        assertThat(change("ctxh.admin", "update staff_member set degree = '' where staff_number = 'NV003'")).isZero();
        assertThat(change("tccb.admin", "update staff_member set degree = '' where staff_number = 'NV003'")).isOne();
    }

    @Test
    void onlyThoseWhoKeepEverybodyAddPeople() {
        var add = "insert into staff_member (id, staff_number, family_name, given_name, version)"
                + " values (gen_random_uuid(), 'THU1', 'X', 'X', 1)";
        assertThatThrownBy(() -> change("ctxh.admin", add)).hasStackTraceContaining(LOCKED);
        assertThat(change("tccb.admin", add)).isOne();
        assertThat(change("tccb.admin", "delete from staff_member where staff_number = 'THU1'")).isZero();
    }

    @Test
    void aPostIsWrittenByWhoRunsItsSectionAndByThoseWhoKeepEverybody() {
        assertThat(change("ctxh.admin", post("ctxh", "Thử một"))).isOne();
        assertThat(change("tccb.admin", post("ctxh", "Thử hai"))).isOne();
        assertThat(change("admin", post("ctxh", "Thử ba"))).isOne();
        for (var person : new String[] {"noi.admin", "ctxh.editor", "ctxh.staff", "tccb.staff", "outsider", ""}) {
            assertThatThrownBy(() -> change(person, post("ctxh", "Thử bốn"))).as(person).hasStackTraceContaining(LOCKED);
            assertThat(change(person, "update post set rank = 9 where title = 'Thử một'")).as(person).isZero();
        }
    }

    @Test
    void nobodyMovesAPostIntoASectionThatTheyDoNotRun() {
        change("noi.admin", post("noi", "Thử một"));
        assertThatThrownBy(() -> change("noi.admin",
                "update post set section_id = (select id from section where code = 'ctxh') where title = 'Thử một'"))
                .hasStackTraceContaining(LOCKED);
    }

    @Test
    void whoRunsASectionKeepsThePostsOfThoseBelow() {
        rows.change("update section set parent_id = (select id from section where code = 'ctxh') where code in ('noi', 'danguy')");
        assertThat(change("ctxh.admin", post("noi", "Thử một"))).isOne();
        assertThat(change("ctxh.admin", "update staff_member set degree = '' where staff_number = 'NV002'")).isOne();
        assertThatThrownBy(() -> change("ctxh.admin", post("danguy", "Thử hai"))).hasStackTraceContaining(LOCKED);
    }

    @Test
    void thePostsOfThePartyAreKeptByThePartyOnly() {
        for (var person : new String[] {"tccb.admin", "admin", "ctxh.admin", "danguy.staff"}) {
            assertThatThrownBy(() -> change(person, post("danguy", "Thử một"))).as(person).hasStackTraceContaining(LOCKED);
        }
    }

    @Test
    void postsAreEndedAndNeverDeleted() {
        change("ctxh.admin", post("ctxh", "Thử một"));
        for (var person : new String[] {"ctxh.admin", "tccb.admin", "admin"}) {
            assertThat(change(person, "delete from post where title = 'Thử một'")).as(person).isZero();
        }
    }

    @Test
    void theSameTitleIsNotHeldTwiceAtTheSameTime() {
        change("ctxh.admin", post("ctxh", "Thử một"));
        assertThatThrownBy(() -> change("ctxh.admin", post("ctxh", "THỬ MỘT"))).hasStackTraceContaining("post_held_once");
    }

    private int change(String person, String sql) {
        return callers.as(person, () -> programmer.change(sql));
    }

    private static String post(String section, String title) {
        return "insert into post (id, staff_member_id, section_id, title, rank, from_date) values (gen_random_uuid(),"
                + " (select id from staff_member where staff_number = 'NV001'), (select id from section where code = '" + section
                + "'), '" + title + "', 5, '2020-01-01')";
    }
}
