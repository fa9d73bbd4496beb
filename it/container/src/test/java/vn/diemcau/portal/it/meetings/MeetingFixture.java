package vn.diemcau.portal.it.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.portal.core.meetings.MeetingAudience;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.MeetingDraft;
import vn.diemcau.portal.core.meetings.MeetingKind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.Rows;

/** Meetings of the section {@code ctxh}, prepared by its editor. */
@ApplicationScoped
public class MeetingFixture {

    public static final String PREPARER = "ctxh.editor";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private MeetingDesk desk;

    @Inject
    private Callers callers;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Rows rows;

    /** What somebody types in for a meeting tomorrow. */
    public static MeetingDraft words(Kind audience, String... sections) {
        var begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.DAYS);
        return new MeetingDraft("Họp thử " + NUMBER.incrementAndGet(), "Bàn việc thử.", MeetingKind.HYBRID, begin,
                begin.plus(2, ChronoUnit.HOURS), "Hội trường A", "https://hop.example/1", new MeetingAudience(audience, Set.of(sections)));
    }

    public UUID draft(Kind audience, String... sections) {
        hospital.ensure();
        return callers.as(PREPARER, () -> desk.draft("ctxh", words(audience, sections)));
    }

    public UUID called(Kind audience, String... sections) {
        var id = draft(audience, sections);
        callers.as(PREPARER, () -> desk.call(id, version(id)));
        return id;
    }

    /** A called meeting to which somebody with an account is invited by name. */
    public UUID calledWith(String username) {
        var id = with(draft(Kind.INVITED), username, Part.DELEGATE);
        callers.as(PREPARER, () -> desk.call(id, version(id)));
        return id;
    }

    public UUID closed(Kind audience, String... sections) {
        var id = called(audience, sections);
        rows.change("update meeting set state = 'CLOSED', begun_at = begins_at, ended_at = ends_at where id = ?", id);
        return id;
    }

    /** Somebody with an account takes part. */
    public UUID with(UUID meeting, String username, Part part) {
        rows.change("insert into meeting_participant (id, meeting_id, staff_member_id, part, name)"
                + " select gen_random_uuid(), ?, id, ?, family_name || ' ' || given_name from staff_member where username = ?",
                meeting, part.name(), username);
        return meeting;
    }

    /** An item of the agenda. @return its id */
    public UUID item(UUID meeting, int position, String title, int minutes) {
        var id = UUID.randomUUID();
        rows.change("insert into agenda_item (id, meeting_id, position, title, minutes) values (?, ?, ?, ?, ?)", id, meeting, position, title,
                minutes);
        return id;
    }

    public long version(UUID id) {
        return rows.number("select version from meeting where id = ?", id);
    }

    public String state(UUID id) {
        return rows.texts("select state from meeting where id = ?", id).get(0);
    }
}
