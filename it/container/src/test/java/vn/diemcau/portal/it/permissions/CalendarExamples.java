package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.it.calendar.CalendarFixture;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.permissions.Example.Thing;

/** How the addresses of the work calendar are tried. Forms are sent for a version that is no longer the newest. */
@ApplicationScoped
class CalendarExamples {

    @Inject
    private CalendarFixture entries;

    @Inject
    private MeetingFixture meetings;

    Map<String, List<Example>> all() {
        var proposed = thing("an entry that the section has proposed", entries::proposed);
        var meeting = thing("a meeting for the hospital", () -> meetings.called(Kind.HOSPITAL));
        var all = new HashMap<String, List<Example>>();
        all.put("POST /calendar/entries/new", List.of(Example.of("the section", () -> new Thing(List.of(), 0)).sendingForm("section=ctxh")));
        all.put("GET /calendar/entries/{key}", List.of(proposed));
        all.put("POST /calendar/entries/{key}", List.of(proposed.sendingForm("do=withdraw&version=-1")));
        all.put("POST /calendar/approval", List.of(Example.PLAIN.sendingForm("do=approve&form=none")));
        all.put("POST /calendar/rooms", List.of(Example.PLAIN.sendingForm("do=add&name=&capacity=1")));
        all.put("GET /meetings/{key}/calendar", List.of(meeting));
        all.put("POST /meetings/{key}/calendar", List.of(meeting.sendingForm("do=none")));
        return all;
    }

    private static Example thing(String what, Supplier<UUID> made) {
        return Example.of(what, () -> new Thing(List.of(made.get()), 0));
    }
}
