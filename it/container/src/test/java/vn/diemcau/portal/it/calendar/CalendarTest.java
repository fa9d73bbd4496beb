package vn.diemcau.portal.it.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.calendar.CalendarDesk;
import vn.diemcau.portal.core.calendar.CalendarLine;
import vn.diemcau.portal.core.calendar.CalendarOffice;
import vn.diemcau.portal.core.calendar.Conflict;
import vn.diemcau.portal.core.calendar.Conflict.What;
import vn.diemcau.portal.core.calendar.WorkCalendar;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

@InsideTheServer
class CalendarTest {

    @Inject
    private CalendarFixture entries;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private StaffFixture staff;

    @Inject
    private CalendarDesk desk;

    @Inject
    private CalendarOffice office;

    @Inject
    private WorkCalendar calendar;

    @Inject
    private MeetingDesk meetingDesk;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @BeforeEach
    void theOfficeIsThere() {
        entries.ensure();
    }

    @AfterEach
    void theOfficeIsAsItWas() {
        rows.change("delete from calendar_office");
    }

    private void approve(UUID entry) {
        callers.as("noi.editor", () -> office.approve(entry, entries.version(entry)));
    }

    @Test
    void whatIsProposedStandsOnTheSheetOnceItIsApproved() {
        var day = entries.day();
        var entry = entries.proposed(CalendarFixture.words(day, null, null));
        assertThat(callers.as("tccb.staff", () -> calendar.week(day))).extracting(CalendarLine::id).doesNotContain(entry);
        approve(entry);
        assertThat(callers.as("tccb.staff", () -> calendar.week(day))).extracting(CalendarLine::id).contains(entry);
    }

    @Test
    void whatIsChangedWaitsForTheOfficeAgain() {
        var day = entries.day();
        var entry = entries.proposed(CalendarFixture.words(day, null, null));
        approve(entry);
        callers.as("ctxh.editor", () -> desk.change(entry, entries.version(entry), CalendarFixture.words(day, null, null)));
        assertThat(entries.state(entry)).isEqualTo("PROPOSED");
        assertThat(callers.as("tccb.staff", () -> calendar.week(day))).extracting(CalendarLine::id).doesNotContain(entry);
    }

    @Test
    void theRoomAndTheChairThatAreTakenAreTold() {
        var day = entries.day();
        var room = entries.room(20);
        var chair = staff.withAccount("noi.staff");
        entries.proposed(CalendarFixture.words(day, room, chair));
        var found = callers.as("tccb.admin", () -> desk.conflicts(CalendarFixture.words(day, room, chair), null));
        assertThat(found).extracting(Conflict::what).containsExactlyInAnyOrder(What.ROOM, What.LEADS);
        assertThat(found).as("what is only proposed has no title for others").allMatch(conflict -> conflict.title().isEmpty());
    }

    @Test
    void dutyOfTheChairIsToldAndItsEndTheHourBefore() {
        var day = entries.day();
        var chair = staff.in("noi");
        rows.change("insert into duty_role (id, section_id, name, position, version) select ?, id, 'Trực thử', 9, 1 from section where code = 'noi'",
                chair);
        rows.change("insert into shift (id, role_id, section_id, staff_member_id, begins_at, ends_at, published, version)"
                + " select gen_random_uuid(), id, section_id, id, cast(? as timestamptz), cast(? as timestamptz), true, 1 from duty_role where id = ?",
                CalendarFixture.at(day.minusDays(1), 19).toString(), CalendarFixture.at(day, 7).toString(), chair);
        try {
            assertThat(callers.as("ctxh.editor", () -> desk.conflicts(CalendarFixture.words(day, null, chair), null)))
                    .extracting(Conflict::what).containsExactly(What.DUTY);
        } finally {
            rows.change("delete from shift where role_id = ?", chair);
            rows.change("delete from duty_role where id = ?", chair);
            staff.clear();
        }
    }

    @Test
    void twoApprovalsAtOnceGiveARoomToOne() {
        var day = entries.day();
        var room = entries.room(20);
        var both = List.of(entries.proposed(CalendarFixture.words(day, room, null)), entries.proposed(CalendarFixture.words(day, room, null)));
        var next = new AtomicInteger();
        var outcomes = atOnce.as("noi.editor", both.size(), () -> {
            var entry = both.get(next.getAndIncrement());
            office.approve(entry, entries.version(entry));
            return entry;
        });
        assertThat(outcomes).anyMatch(outcome -> outcome instanceof Refused taken && taken.field().equals("room"));
        assertThat(both).extracting(entries::state).containsExactlyInAnyOrder("APPROVED", "PROPOSED");
    }

    @Test
    void theEntryOfAMeetingFollowsIt() {
        var meeting = meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.CHAIR);
        callers.as("ctxh.editor", () -> desk.proposeMeeting(meeting, null, "Toàn viện"));
        var entry = UUID.fromString(rows.texts("select id from calendar_entry where meeting_id = ?", meeting).get(0));
        approve(entry);
        callers.as("ctxh.editor", () -> meetingDesk.change(meeting, meetings.version(meeting), MeetingFixture.words(Kind.HOSPITAL)));
        assertThat(entries.state(entry)).isEqualTo("PROPOSED");
        callers.as("ctxh.editor", () -> meetingDesk.cancel(meeting, meetings.version(meeting), "Hoãn"));
        assertThat(rows.texts("select id from calendar_entry where meeting_id = ?", meeting)).isEmpty();
    }

    @Test
    void morePeopleThanSeatsAreTold() {
        var meeting = meetings.with(meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.CHAIR), "ctxh.staff", Part.DELEGATE);
        var room = entries.room(1);
        assertThat(callers.as("ctxh.editor", () -> desk.conflictsOf(meeting, room))).extracting(Conflict::what).contains(What.SEATS);
    }

    @Test
    void onesOwnWeekHasOnesMeetings() {
        var meeting = meetings.with(meetings.called(Kind.INVITED), "noi.staff", Part.DELEGATE);
        var day = callers.as("noi.staff", () -> calendar.today()).plusDays(1);
        assertThat(callers.as("noi.staff", () -> calendar.ownWeek(day))).extracting(CalendarLine::id).contains(meeting);
        assertThat(callers.as("ctxh.staff", () -> calendar.ownWeek(day))).extracting(CalendarLine::id).doesNotContain(meeting);
    }
}
