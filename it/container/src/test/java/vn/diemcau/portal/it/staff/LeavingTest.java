package vn.diemcau.portal.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.AccountState;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.staff.directory.PostLine;
import vn.diemcau.portal.core.staff.directory.StaffProfiles;
import vn.diemcau.portal.core.staff.leaving.Departures;
import vn.diemcau.portal.core.staff.office.StaffFilter;
import vn.diemcau.portal.core.staff.office.StaffLine;
import vn.diemcau.portal.core.staff.office.StaffOffice;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** There is no Keycloak here: accounts wait for it. What it does to them is tried by the browser tests. */
@InsideTheServer
class LeavingTest {

    @Inject
    private Callers callers;

    @Inject
    private StaffFixture staff;

    @Inject
    private Departures departures;

    @Inject
    private StaffOffice office;

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Directory directory;

    @Inject
    private Hospital hospital;

    @Inject
    private ArticleFixture articles;

    @Inject
    private Newsroom newsroom;

    @Inject
    private NewsStand news;

    @Inject
    private Rows rows;

    private UUID person;
    private final LocalDate today = HospitalDay.today();

    @BeforeEach
    void somebodyWorksHere() {
        person = staff.in("ctxh");
    }

    @AfterEach
    void asItWas() {
        staff.clear();
    }

    private void leave(LocalDate day) {
        callers.as("ctxh.admin", () -> departures.leave(person, staff.version(person), day));
    }

    private List<UUID> listed() {
        return callers.as("noi.staff", () -> directory.people(hospital.section("ctxh"))).stream().map(PersonCard::id).toList();
    }

    @Test
    void fromTheDayOnThePersonIsListedNowhereAndTheProfileSaysSo() {
        rows.change("update staff_member set extension = '4711' where id = ?", person);
        leave(today);
        assertThat(listed()).doesNotContain(person);
        assertThat(callers.as("noi.staff", () -> directory.peopleLike(staff.nameOf(person)))).extracting(PersonCard::id).doesNotContain(person);
        var profile = callers.as("noi.staff", () -> profiles.profile(person.toString()));
        assertThat(profile.leftOn()).isEqualTo(today);
        assertThat(profile.today()).isEmpty();
        assertThat(profile.fields()).isEmpty();
    }

    @Test
    void beforeTheDayNothingIsDifferentForOthers() {
        leave(today.plusDays(1));
        assertThat(listed()).contains(person);
        var profile = callers.as("noi.staff", () -> profiles.profile(person.toString()));
        assertThat(profile.leftOn()).isNull();
        assertThat(profile.today()).extracting(PostLine::until).containsOnlyNulls();
        assertThat(callers.as("ctxh.admin", () -> profiles.profile(person.toString())).today())
                .extracting(PostLine::until).containsExactly(today);
        assertThat(callers.as("ctxh.admin", () -> office.record(person.toString())).leftOn()).isEqualTo(today.plusDays(1));
    }

    @Test
    void theSamePeopleLetThePersonComeBackToTheSamePosts() {
        leave(today.minusDays(3));
        callers.as("ctxh.admin", () -> departures.comeBack(person, staff.version(person)));
        assertThat(listed()).contains(person);
        assertThat(callers.as("noi.staff", () -> profiles.profile(person.toString())).today()).hasSize(1);
    }

    @Test
    void thoseWhoKeepRecordsFindWhoHasLeft() {
        leave(today);
        var left = callers.as("tccb.admin", () -> office.find(new StaffFilter("", "ctxh", true, 1)));
        assertThat(left.people()).extracting(StaffLine::id).containsExactly(person);
        var here = callers.as("tccb.admin", () -> office.find(new StaffFilter("", "ctxh", false, 1)));
        assertThat(here.people()).extracting(StaffLine::id).doesNotContain(person);
        assertThat(callers.as("noi.admin", () -> office.find(new StaffFilter("", "", true, 1))).people()).isEmpty();
    }

    @Test
    void whileTheIdentityServerIsSilentTheAccountIsSaidToWait() {
        var member = staff.withAccount("ctxh.staff");
        callers.as("tccb.admin", () -> departures.leave(member, staff.version(member), today));
        assertThat(callers.as("tccb.admin", () -> office.record(member.toString())).account()).isEqualTo(AccountState.CLOSING);
        assertThat(rows.number("select count(*) from staff_member where id = ? and account_closed_at is null", member)).isOne();
        callers.as("tccb.admin", () -> departures.comeBack(member, staff.version(member)));
        assertThat(callers.as("tccb.admin", () -> office.record(member.toString())).account()).isEqualTo(AccountState.OPEN);
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        rows.change("update staff_member set username = 'ctxh.admin' where id = ?", person);
        assertThatThrownBy(() -> leave(today)).isInstanceOf(Refused.class).hasMessageContaining("leaving.refused.self");
        rows.change("update staff_member set username = null where id = ?", person);
    }

    @Test
    void whoSavesOnTopOfAnotherIsTold() {
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> departures.leave(person, -1, today)))
                .isInstanceOf(Refused.class).hasMessageContaining("outdated");
        assertThatThrownBy(() -> leave(null)).isInstanceOf(Refused.class).hasMessageContaining("leaving.refused.day");
    }

    @Test
    void whoSaidItStandsInTheAuditTrail() {
        leave(today.plusDays(9));
        assertThat(rows.texts("select actor || ' ' || (after ->> 'left_on') from audit_entry where thing_id = ? and action = 'staff.leaving'",
                person.toString())).containsExactly("ctxh.admin " + today.plusDays(9));
    }

    /** Articles and drafts are the section's, not the person's: they need no handing over. */
    @Test
    void draftsOfWhoHasLeftAreGoneOnWithByTheEditorsOfTheSection() {
        var draft = articles.draft(articles.title(), Audience.section());
        rows.change("update staff_member set username = 'ctxh.editor' where id = ?", person);
        leave(today);
        assertThat(callers.as("ctxh.second", () -> news.drafts())).extracting("id").contains(draft.getId());
        assertThat(callers.as("noi.editor", () -> news.drafts())).extracting("id").doesNotContain(draft.getId());
        var revised = callers.as("ctxh.second", () -> newsroom.revise(draft.getId(), draft.getVersion(),
                articles.text("Người khác viết tiếp", Audience.section())));
        assertThat(revised.getTitle()).isEqualTo("Người khác viết tiếp");
        rows.change("update staff_member set username = null where id = ?", person);
    }
}
