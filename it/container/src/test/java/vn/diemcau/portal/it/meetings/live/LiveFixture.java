package vn.diemcau.portal.it.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.live.Chairing;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.Rows;

/** Meetings with an agenda that are about to begin, or have begun. */
@ApplicationScoped
public class LiveFixture {

    @Inject
    private MeetingFixture meetings;

    @Inject
    private Chairing chairing;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    /** Four items, the last of which is below a heading. */
    public UUID called(Kind audience) {
        var id = meetings.called(audience);
        meetings.item(id, 1, "Khai mạc", 5);
        meetings.item(id, 2, "Chuyên đề 1", 30);
        meetings.item(id, 3, "Chuyên đề 2", 30);
        var heading = meetings.item(id, 4, "Kết luận", 0);
        var last = meetings.item(id, 1, "Phát biểu kết luận", 20);
        rows.change("update agenda_item set parent_id = ? where id = ?", heading, last);
        return id;
    }

    public UUID running(Kind audience) {
        var id = called(audience);
        callers.as(MeetingFixture.PREPARER, () -> chairing.begin(id, 0));
        return id;
    }

    /** With an item that is over and an announcement. */
    public UUID held(Kind audience) {
        var id = running(audience);
        callers.as(MeetingFixture.PREPARER, () -> {
            chairing.next(id, version(id));
            chairing.announce(id, "Mời vào chỗ");
        });
        rows.change("insert into headcount_note values (?)", id);
        return id;
    }

    /** Somebody else, such as another server, says something. */
    public void say(UUID id, String data) {
        rows.texts("with s as materialized (select set_config('portal.system', 'on', true) as state) select say_live(?, 'test.said', ?) from s where s.state = 'on'",
                id, data);
    }

    public long version(UUID id) {
        return rows.number("select coalesce(max(version), 0) from meeting_live where meeting_id = ?", id);
    }

    /** The title of the item that is on; empty if none is. */
    public String current(UUID id) {
        return rows.texts("select coalesce(max(i.title), '') from meeting_live l left join agenda_item i on i.id = l.item_id where l.meeting_id = ?",
                id).get(0);
    }

    /** What was told to those who watch: the kind and what was done. */
    public List<String> told(UUID id) {
        return rows.texts("select kind || coalesce(' ' || (cast(data as json) ->> 'do'), '') from live_event where topic = ? order by seq", id);
    }

    public List<String> audited(UUID id) {
        return rows.texts("select action from audit_entry where thing_id = ? order by at, id", id.toString());
    }
}
