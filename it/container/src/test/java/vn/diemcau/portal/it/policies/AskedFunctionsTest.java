package vn.diemcau.portal.it.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.points.PointFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Rows;

/** Functions of the database that look past the policies ask who calls them, whoever forgot to ask in the code. */
@InsideTheServer
class AskedFunctionsTest {

    private static final Person[] WITHOUT_ANY_PART = {Person.OTHER_ADMIN, Person.OTHER_EDITOR, Person.OTHER_MEMBER, Person.BYSTANDER,
        Person.PARTY_MEMBER, Person.PORTAL_ADMIN, Person.NO_STAFF, Person.STRANGER};

    @Inject
    private MeetingFixture meetings;

    @Inject
    private PointFixture points;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    private List<String> ask(String username, String sql) {
        return callers.as(username, () -> programmer.rows(sql));
    }

    private void isRefused(String sql, Person... people) {
        for (var person : people) {
            assertThatThrownBy(() -> ask(person.username(), sql)).as(person + ": " + sql).hasStackTraceContaining("row-level security");
        }
    }

    private static String say(UUID topic) {
        return "select cast(say_live('" + topic + "', 'test.said', '{}') as text)";
    }

    private long said(UUID topic) {
        return rows.number("select count(*) from live_event where topic = ? and kind = 'test.said'", topic);
    }

    @Test
    void onlyWhoPreparesAMeetingSaysSomethingToAllWhoWatch() {
        var meeting = meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.CHAIR);
        isRefused(say(meeting), Person.OTHER_ADMIN, Person.OTHER_EDITOR, Person.MEMBER, Person.BYSTANDER, Person.PORTAL_ADMIN, Person.NO_STAFF,
                Person.STRANGER);
        assertThat(said(meeting)).isZero();
        ask(MeetingFixture.PREPARER, say(meeting));
        ask("noi.staff", say(meeting));
        assertThat(said(meeting)).as("by its preparer and its chair").isEqualTo(2);
        isRefused(say(UUID.randomUUID()), Person.ADMIN, Person.EDITOR);
    }

    @Test
    void onlyWhoReadsOfAMeetingAsksForItsFigures() {
        var sql = "select cast(delegates as text) from heads_of('%s')";
        var ofSection = meetings.called(Kind.SECTION);
        points.everything(ofSection);
        isRefused(sql.formatted(ofSection), WITHOUT_ANY_PART);
        assertThat(ask("ctxh.staff", sql.formatted(ofSection))).containsExactly("39");
        var draft = meetings.draft(Kind.HOSPITAL);
        isRefused(sql.formatted(draft), Person.MEMBER, Person.OTHER_EDITOR, Person.PORTAL_ADMIN);
        assertThat(ask(MeetingFixture.PREPARER, sql.formatted(draft))).containsExactly("0");
        var chosen = meetings.called(Kind.SECTIONS, "noi");
        assertThat(ask("noi.staff", sql.formatted(chosen))).containsExactly("0");
        isRefused(sql.formatted(chosen), Person.PARTY_MEMBER, Person.PORTAL_ADMIN, Person.STRANGER);
        var invited = meetings.with(meetings.called(Kind.INVITED), "noi.staff", Part.DELEGATE);
        assertThat(ask("noi.staff", sql.formatted(invited))).containsExactly("0");
        isRefused(sql.formatted(invited), Person.OTHER_EDITOR, Person.MEMBER, Person.PORTAL_ADMIN);
        for (var anybody : new String[] {MeetingFixture.PREPARER, "noi.staff"}) {
            assertThatThrownBy(() -> ask(anybody, "select cast(delegates as text) from headcount_of('" + ofSection + "')"))
                    .hasStackTraceContaining("permission denied for function");
        }
    }

    @Test
    void onlyWhoIssuesPapersOfASectionTakesItsNumbers() {
        meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.CHAIR);
        var sql = "select cast(%s_paper_number(id, 'GM', 'hỏi', null) as text) from section where code = '%s'";
        var ofNoi = sql.formatted("reserve", "noi");
        isRefused(ofNoi, Person.ADMIN, Person.EDITOR, Person.MEMBER, Person.OTHER_MEMBER, Person.BYSTANDER, Person.PARTY_MEMBER, Person.PORTAL_ADMIN);
        assertThat(ask("noi.editor", ofNoi)).containsExactly("1");
        assertThat(ask("noi.staff", sql.formatted("reserve", "ctxh"))).as("the chair of a meeting of the section").containsExactly("1");
        assertThatThrownBy(() -> ask("noi.editor", sql.formatted("next", "noi"))).hasStackTraceContaining("permission denied for function");
    }

    /** What a trigger does is done by nobody else. */
    @Test
    void notesOfFiguresAreMadeByTheTablesAlone() {
        assertThatThrownBy(() -> ask(MeetingFixture.PREPARER, "select cast(note_heads() as text)")).hasStackTraceContaining("trigger");
        assertThat(rows.number("select count(*) from pg_proc where proname = 'note_headcount'")).isZero();
    }
}
