package vn.diemcau.portal.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.PostTerms;
import vn.diemcau.portal.core.staff.directory.PostLine;
import vn.diemcau.portal.core.staff.leaving.Departures;
import vn.diemcau.portal.core.staff.office.Appointments;
import vn.diemcau.portal.core.staff.office.StaffFilter;
import vn.diemcau.portal.core.staff.office.StaffLine;
import vn.diemcau.portal.core.staff.office.StaffOffice;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Records and posts as those who keep them write them. */
@InsideTheServer
class OfficeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Inject
    private Callers callers;

    @Inject
    private StaffFixture staff;

    @Inject
    private StaffOffice office;

    @Inject
    private Appointments appointments;

    @Inject
    private Departures departures;

    @Inject
    private Rows rows;

    @AfterEach
    void asItWas() {
        staff.clear();
    }

    @Test
    void anAdminListsThePeopleOfTheSectionAndFindsOthersByName() {
        var own = staff.in("ctxh");
        var other = staff.in("noi");
        assertThat(callers.as("ctxh.admin", () -> office.find(new StaffFilter("", "", false, 1))).people())
                .extracting(StaffLine::id).contains(own).doesNotContain(other);
        var found = callers.as("ctxh.admin", () -> office.find(new StaffFilter(staff.nameOf(other), "", false, 1))).people();
        assertThat(found).extracting(StaffLine::id, StaffLine::staffNumber).contains(tuple(other, null));
        var list = callers.as("tccb.admin", () -> office.find(new StaffFilter("", "", false, 1)));
        assertThat(list.people()).extracting(StaffLine::id).contains(own, other);
        assertThat(list.everybody()).isTrue();
        assertThat(list.sections()).extracting(SectionCard::code).containsExactly("ctxh", "noi", "tccb");
    }

    @Test
    void nobodyBecomesTheKeeperOfAPersonByAppointingThem() {
        var other = staff.in("noi");
        callers.as("ctxh.admin", () -> appointments.appoint(other, "ctxh", terms("Thử kiêm nhiệm", null)));
        assertThat(callers.as("ctxh.admin", () -> office.record(other.toString())).kept()).isFalse();
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> departures.leave(other, staff.version(other), LocalDate.now())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> callers.as("noi.admin", () -> departures.leave(other, staff.version(other), LocalDate.now())))
                .isInstanceOf(NotPermitted.class);
        assertThat(callers.as("tccb.admin", () -> office.record(other.toString())).kept()).isTrue();
    }

    @Test
    void aDayOfLeavingToComeIsListedForTheKeepersOnly() {
        var other = staff.in("noi");
        callers.as("noi.admin", () -> departures.leave(other, staff.version(other), LocalDate.now().plusDays(30)));
        var words = new StaffFilter(staff.nameOf(other), "", false, 1);
        assertThat(callers.as("ctxh.admin", () -> office.find(words)).people()).extracting(StaffLine::id, StaffLine::leftOn)
                .contains(tuple(other, null));
        assertThat(callers.as("noi.admin", () -> office.find(words)).people()).extracting(StaffLine::id, StaffLine::leftOn)
                .contains(tuple(other, LocalDate.now().plusDays(30)));
    }

    @Test
    void anAdminSeesOfSomebodyElsesPeopleWhatEverybodySees() {
        var other = staff.in("noi");
        var record = callers.as("ctxh.admin", () -> office.record(other.toString()));
        assertThat(record.kept()).isFalse();
        assertThat(record.facts()).isNull();
        assertThat(record.posts()).extracting(PostLine::kept).containsExactly(false);
        assertThat(record.sections()).extracting(SectionCard::code).containsExactly("ctxh");
    }

    @Test
    void anAdminChangesNamesAndOnlyThoseWhoKeepEverybodyTheAccount() {
        var person = staff.in("ctxh");
        callers.as("ctxh.admin", () -> office.change(person, staff.version(person), facts("THU-A", "Đổi", "thu.account")));
        assertThat(rows.texts("select coalesce(username, '-') || given_name from staff_member where id = ?", person)).containsExactly("-Đổi");
        callers.as("tccb.admin", () -> office.change(person, staff.version(person), facts("THU-A", "Đổi", "thu.account")));
        assertThat(rows.texts("select username from staff_member where id = ?", person)).containsExactly("thu.account");
        assertThat(rows.texts("select distinct section_code from audit_entry where thing_id = ?", person.toString())).containsExactly("tccb");
    }

    @Test
    void aNumberAndAnAccountAreOnePersonsOnly() {
        var person = staff.in("ctxh");
        assertThatThrownBy(() -> callers.as("tccb.admin", () -> office.change(person, staff.version(person), facts("NV002", "Ân", ""))))
                .isInstanceOf(Refused.class).hasMessageContaining("number.taken");
        assertThatThrownBy(() -> callers.as("tccb.admin", () -> office.add(facts("THU-B", "Ân", "noi.staff"))))
                .isInstanceOf(Refused.class).hasMessageContaining("username.taken");
    }

    @Test
    void whoSavesOnTopOfAnotherIsTold() {
        var person = staff.in("ctxh");
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> office.change(person, -1, facts("THU-A", "Đổi", ""))))
                .isInstanceOf(Refused.class).hasMessageContaining("staff.refused.outdated");
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> appointments.change(post(person), -1, terms("Thử", null))))
                .isInstanceOf(Refused.class).hasMessageContaining("post.refused.outdated");
    }

    private static PersonFacts facts(String number, String givenName, String username) {
        return new PersonFacts(number, "Vũ", "Thị", givenName, "", username);
    }

    private static PostTerms terms(String title, LocalDate to) {
        return new PostTerms(title, 4, DAY, to);
    }

    private UUID post(UUID person) {
        return UUID.fromString(rows.texts("select id from post where staff_member_id = ? order by from_date desc", person).get(0));
    }

    @Test
    void aPostIsGivenCorrectedAndEnded() {
        var person = staff.in("noi");
        callers.as("ctxh.admin", () -> appointments.appoint(person, "ctxh", terms("Thử kiêm nhiệm", null)));
        callers.as("ctxh.admin", () -> appointments.change(post(person), 1, terms("Thử kiêm nhiệm", DAY.plusDays(10))));
        var record = callers.as("tccb.admin", () -> office.record(person.toString()));
        assertThat(record.posts()).extracting(PostLine::title, PostLine::today)
                .containsExactly(tuple("Thử kiêm nhiệm", false), tuple("Thử việc", true));
        assertThat(rows.texts("select action from audit_entry where thing_id = ? order by at", post(person).toString()))
                .containsExactly("post.added", "post.changed");
    }

    @Test
    void theSamePostIsNotHeldTwiceAtTheSameTime() {
        var person = staff.in("ctxh");
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> appointments.appoint(person, "ctxh", terms("THỬ VIỆC", null))))
                .isInstanceOf(Refused.class).hasMessageContaining("post.refused.twice");
        callers.as("ctxh.admin", () -> appointments.appoint(person, "ctxh",
                new PostTerms("Thử việc", 9, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))));
        assertThat(rows.number("select count(*) from post where staff_member_id = ?", person)).isEqualTo(2);
    }

    @Test
    void postsOfThePartyAreNeitherGivenNorSeenByOthers() {
        var person = staff.in("danguy");
        assertThatThrownBy(() -> callers.as("tccb.admin", () -> appointments.appoint(person, "danguy", terms("Thử", null))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> callers.as("tccb.admin", () -> appointments.change(post(person), 1, terms("Thử", null))))
                .isInstanceOf(NotFound.class);
        assertThat(callers.as("tccb.admin", () -> office.record(person.toString())).posts()).isEmpty();
    }
}
