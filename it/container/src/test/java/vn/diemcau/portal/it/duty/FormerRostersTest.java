package vn.diemcau.portal.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.duty.DutyFixture.terms;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.feeds.CalendarFeeds;
import vn.diemcau.portal.core.feeds.FeedKind;
import vn.diemcau.portal.core.duty.now.DutyCalendar;
import vn.diemcau.portal.core.duty.now.OnDuty;
import vn.diemcau.portal.core.duty.now.RoleLine;
import vn.diemcau.portal.core.duty.roster.RosterDesk;
import vn.diemcau.portal.core.organization.SectionClosed;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** What people see of shifts whose role is retired or whose section is closed. */
@InsideTheServer
class FormerRostersTest {

    private static final LocalDate MONDAY = HospitalDay.today().plusDays(30).with(DayOfWeek.MONDAY);

    @Inject
    private Callers callers;

    @Inject
    private DutyFixture duty;

    @Inject
    private RosterDesk desk;

    @Inject
    private DutyCalendar calendar;

    @Inject
    private OnDuty onDuty;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private StaffFixture staff;

    @Inject
    private Rows rows;

    @AfterEach
    void asItWas() {
        duty.clear();
    }

    @Test
    void shiftsOfARetiredRoleAreShownAsLongAsThereAreSome() {
        var role = duty.role("ctxh");
        var begins = MONDAY.atStartOfDay(HospitalDay.ZONE).toInstant();
        duty.shift(role, duty.person("ctxh"), begins, begins.plusSeconds(7200));
        rows.change("update duty_role set retired = true where id = ?", role);
        assertThat(callers.as("noi.staff", () -> calendar.page("ctxh", MONDAY, MONDAY.plusDays(7))).roles()).extracting(RoleLine::id).containsExactly(role);
        var later = callers.as("noi.staff", () -> calendar.page("ctxh", MONDAY.plusDays(7), MONDAY.plusDays(14)));
        assertThat(later.roles()).isEmpty();
        assertThat(later.sections()).isEmpty();
    }

    @Test
    void theShiftsOfAClosedSectionReachNobodyAndCanBeTakenAway() {
        var role = duty.role("ctxh");
        rows.change("update duty_role set hospital = true where id = ?", role);
        var person = staff.withAccount("ctxh.staff");
        var begins = MONDAY.atStartOfDay(HospitalDay.ZONE).toInstant();
        var later = duty.shift(role, person, begins, begins.plusSeconds(7200));
        duty.shift(role, duty.person("ctxh"), Instant.now().minusSeconds(3600), Instant.now().plusSeconds(3600));
        var secret = callers.as("ctxh.staff", () -> feeds.make(FeedKind.DUTY));
        assertThat(callers.as("ctxh.staff", () -> feeds.calendar(FeedKind.DUTY, secret).text())).contains("UID:" + later);
        duty.closeSection();
        assertThat(callers.as("noi.staff", () -> onDuty.now()).people()).isEmpty();
        assertThat(callers.as("ctxh.staff", () -> calendar.own())).isEmpty();
        assertThat(callers.as("noi.staff", () -> calendar.page("", MONDAY, MONDAY.plusDays(7))).shifts()).isEmpty();
        assertThat(callers.as("ctxh.staff", () -> feeds.calendar(FeedKind.DUTY, secret).text())).doesNotContain("VEVENT");
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> desk.change(later, 1, terms(role, person, MONDAY, "8", "9"), "", true)))
                .isInstanceOf(SectionClosed.class);
        callers.as("ctxh.admin", () -> desk.remove(later, 1));
        assertThat(rows.number("select count(*) from shift where id = ?", later)).isZero();
        var other = duty.role("noi");
        callers.as("noi.admin", () -> desk.add(terms(other, person, MONDAY, "0", "2"), "", false));
    }
}
