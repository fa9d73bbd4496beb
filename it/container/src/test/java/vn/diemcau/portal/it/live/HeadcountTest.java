package vn.diemcau.portal.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.live.LiveListening;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.Answers;
import vn.diemcau.portal.core.meetings.attendance.Attendance;
import vn.diemcau.portal.core.meetings.live.LiveMeetings;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;
import vn.diemcau.portal.core.meetings.points.desk.PointDesk;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.meetings.ParticipantFixture;
import vn.diemcau.portal.it.points.PointFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** The figures on live pages follow whatever changes them, without waiting for the next report. */
@InsideTheServer
class HeadcountTest {

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ParticipantFixture invited;

    @Inject
    private PointFixture points;

    @Inject
    private PointDesk desk;

    @Inject
    private Answers answers;

    @Inject
    private Attendance attendance;

    @Inject
    private LiveMeetings live;

    @Inject
    private LiveListening listening;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    private final Ear ear = new Ear();

    /** Waits until these figures are told; what was told before them is passed over. */
    private void tells(int connected, int reported, int expected, int present) {
        var wanted = Json.createObjectBuilder().add("points", connected).add("reported", reported).add("expected", expected)
                .add("present", present).build();
        assertThat(Stream.generate(ear::next).limit(50).anyMatch(event -> event.getString("kind").equals("headcount")
                && event.getJsonObject("data").equals(wanted))).as(wanted.toString()).isTrue();
    }

    @Test
    void pointsThatAreAddedChangedAndRemovedAreTold() {
        var meeting = meetings.called(Kind.HOSPITAL);
        listening.join(meeting, 0, ear);
        var root = points.add(meeting, "T", 1, null, 40);
        tells(1, 0, 40, 0);
        var branch = points.add(meeting, "T1", 2, root, 30);
        tells(2, 0, 70, 0);
        callers.as(PointFixture.KEEPER, () -> desk.change(meeting, branch, points.version(branch), points.draft(meeting, "T1", 2, root, 35)));
        tells(2, 0, 75, 0);
        callers.as(PointFixture.KEEPER, () -> desk.remove(meeting, branch, points.version(branch)));
        tells(1, 0, 40, 0);
    }

    @Test
    void aTreeThatIsTakenInFromAFileIsTold() {
        var meeting = points.tree(2, 2);
        listening.join(meeting, 0, ear);
        tells(7, 0, 70, 0);
    }

    @Test
    void whoIsInvitedDeclinesAndComesIsTold() {
        var meeting = people(meetings.called(Kind.HOSPITAL));
        listening.join(meeting, 0, ear);
        tells(0, 0, 2, 0);
        callers.as("noi.staff", () -> answers.decline(meeting, "Đi công tác"));
        tells(0, 0, 1, 0);
        assertThat(callers.as("ctxh.staff", () -> live.sheet(meeting)).headcount()).isEqualTo(new Headcount(0, 0, 1, 0));
        callers.as(MeetingFixture.PREPARER, () -> attendance.mark(meeting, invited.of(meeting, "noi.staff"), true));
        tells(0, 0, 2, 1);
        callers.as(MeetingFixture.PREPARER, () -> attendance.mark(meeting, invited.of(meeting, "noi.staff"), false));
        tells(0, 0, 1, 0);
    }

    private UUID people(UUID meeting) {
        meetings.with(meetings.with(meeting, "noi.staff", Part.DELEGATE), "ctxh.staff", Part.DELEGATE);
        rows.change("insert into meeting_invitation (participant_id, meeting_id) select id, meeting_id from meeting_participant where meeting_id = ?"
                + " and part = 'DELEGATE'", meeting);
        rows.change("delete from meeting_participant where meeting_id = ? and part <> 'DELEGATE'", meeting);
        return meeting;
    }

    /** Rounds come every two seconds; a report of another meeting shows that one has passed. */
    @Test
    void whatLeavesTheFiguresAsTheyAreIsNotTold() {
        var meeting = people(meetings.called(Kind.HOSPITAL));
        listening.join(meeting, 0, ear);
        tells(0, 0, 2, 0);
        callers.as("noi.staff", () -> answers.accept(meeting));
        callers.as("noi.staff", () -> answers.decline(meeting, "Đi công tác"));
        tells(0, 0, 1, 0);
        assertThat(rows.number("select count(*) from live_event where topic = ? and kind = 'headcount'", meeting)).isEqualTo(2);
    }
}
