package vn.diemcau.portal.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.contacts.QuickContacts;
import vn.diemcau.portal.core.contacts.QuickLine;
import vn.diemcau.portal.core.contacts.QuickPerson;
import vn.diemcau.portal.core.duty.now.DutyNow;
import vn.diemcau.portal.core.duty.now.OnDuty;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** Who is on duty now, for pages and for the quick contact, while the clock goes on. */
@InsideTheServer
class OnDutyTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    private static final Instant CHANGE = NOW.plus(Duration.ofHours(2));

    @Inject
    private Callers callers;

    @Inject
    private DutyFixture duty;

    @Inject
    private OnDuty onDuty;

    @Inject
    private QuickContacts contacts;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    private UUID role;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoShiftsOneAfterTheOther() {
        role = duty.role("ctxh");
        first = duty.person("ctxh");
        second = duty.person("ctxh");
        duty.shift(role, first, NOW.minus(Duration.ofHours(6)), CHANGE);
        duty.shift(role, second, CHANGE, CHANGE.plus(Duration.ofHours(8)));
        rows.change("insert into quick_target (quick_contact_id, position, kind, role_id) select id, 1, 'ROLE', ? from quick_contact where number = '115'", role);
    }

    @AfterEach
    void asItWas() {
        duty.clear();
    }

    private List<DutyNow> now() {
        return callers.as("noi.staff", () -> onDuty.now()).people();
    }

    private QuickLine line() {
        return callers.as("noi.staff", () -> contacts.lines()).stream().filter(line -> line.label().equals("Cấp cứu")).findFirst().orElseThrow();
    }

    @Test
    void theNextOneIsOnDutyFromTheMomentAtWhichAShiftEnds() {
        assertThat(now()).extracting(DutyNow::personId, DutyNow::until).containsExactly(tuple(first, CHANGE));
        var midnight = HospitalDay.today().plusDays(1).atStartOfDay(HospitalDay.ZONE).toInstant();
        assertThat(callers.as("noi.staff", () -> onDuty.now()).change()).isEqualTo(CHANGE.isBefore(midnight) ? CHANGE : midnight);
        duty.moveClock(Duration.between(Instant.now(), CHANGE).plusSeconds(1));
        assertThat(now()).extracting(DutyNow::personId).containsExactly(second);
        assertThat(callers.as("noi.staff", () -> onDuty.of(List.of(first, second))).keySet()).containsExactly(second);
        duty.moveClock(Duration.ofHours(11));
        assertThat(now()).isEmpty();
    }

    @Test
    void draftsAreNoDuty() {
        rows.change("update shift set published = false");
        assertThat(now()).isEmpty();
    }

    @Test
    void whoIsOnDutyForThePartyIsNotTold() {
        duty.shift(duty.role("danguy"), duty.person("danguy"), NOW.minusSeconds(60), CHANGE);
        assertThat(now()).extracting(DutyNow::personId).containsExactly(first);
    }

    @Test
    void aNumberThatIsHiddenIsNotTheNumberOfADuty() {
        rows.change("update staff_member set extension = '2044', mobile = '+84912345678' where id = ?", first);
        assertThat(now()).extracting(DutyNow::number).containsExactly("2044");
        rows.change("update staff_member set extension_visibility = 'OWN_SECTION' where id = ?", first);
        assertThat(now()).extracting(DutyNow::number).containsOnlyNulls();
        assertThat(line().number()).isEqualTo("115");
        rows.change("update duty_role set phone = '1234'");
        assertThat(line().number()).isEqualTo("1234");
    }

    @Test
    void theQuickContactNamesWhoIsOnDutyAndTheNextOneAfterwards() {
        assertThat(line().people()).extracting(QuickPerson::until).containsExactly(CHANGE);
        assertThat(line().first().name()).contains(rows.texts("select given_name from staff_member where id = ?", first).get(0));
        duty.moveClock(Duration.between(Instant.now(), CHANGE).plusSeconds(1));
        assertThat(line().first().name()).contains(rows.texts("select given_name from staff_member where id = ?", second).get(0));
    }

    @Test
    void whereNobodyIsOnDutyTheLineLeadsOnAndSaysSo() {
        duty.moveClock(Duration.ofHours(11));
        assertThat(line()).extracting(QuickLine::number, QuickLine::fallback).containsExactly("115", true);
        rows.change("update staff_member set extension = '2045' where id = ?", second);
        rows.change("insert into quick_target (quick_contact_id, position, kind, staff_member_id) select id, 2, 'PERSON', ? from quick_contact where number = '115'", second);
        assertThat(line().people()).extracting(QuickPerson::number).containsExactly("2045");
        rows.change("update staff_member set left_on = hospital_today() - 1 where id = ?", second);
        assertThat(line()).extracting(QuickLine::number, QuickLine::fallback).containsExactly("115", true);
    }

    @Test
    void aKeptPageNamesNobodyWhoseShiftIsOver() {
        var before = rows.texts("select given_name from staff_member where id = ?", first).get(0);
        var after = rows.texts("select given_name from staff_member where id = ?", second).get(0);
        assertThat(reader.show("noi.staff", "/").body()).contains(before + " · ").doesNotContain(after + " · ");
        duty.moveClock(Duration.between(Instant.now(), CHANGE).plusSeconds(1));
        assertThat(reader.show("noi.staff", "/").body()).contains(after + " · ").doesNotContain(before + " · ");
    }

    @Test
    void theDirectoryAndThePersonsPageSayWhoIsOnDutyNow() {
        assertThat(reader.show("noi.staff", "/people/" + first).body()).contains("Đang trực: Trực thử");
        assertThat(reader.show("noi.staff", "/people/" + second).body()).doesNotContain("Đang trực: ");
        assertThat(reader.show("noi.staff", "/people?section=ctxh").body()).containsOnlyOnce("Đang trực: Trực thử");
        duty.moveClock(Duration.ofHours(3));
        assertThat(reader.show("noi.staff", "/people/" + second).body()).contains("Đang trực: Trực thử");
    }

    @Test
    void thePageOfAPersonWithoutAPostIsShown() {
        rows.change("update post set to_date = '2021-01-01' where staff_member_id = ?", second);
        assertThat(reader.show("ctxh.admin", "/people/" + second).statusCode()).isEqualTo(200);
    }
}
