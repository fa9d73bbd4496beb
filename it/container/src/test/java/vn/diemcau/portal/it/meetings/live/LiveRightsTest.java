package vn.diemcau.portal.it.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.BYSTANDER;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.MEMBER;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_MEMBER;
import static vn.diemcau.portal.it.support.Person.PARTY_MEMBER;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.live.Chairing;
import vn.diemcau.portal.core.meetings.live.LiveMeetings;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Reader;

/** Who watches a meeting of {@code ctxh}, and who leads it. */
@InsideTheServer
class LiveRightsTest {

    @Inject
    private LiveFixture meetings;

    @Inject
    private MeetingFixture people;

    @Inject
    private LiveMeetings live;

    @Inject
    private Chairing chairing;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Test
    @Operation("LiveMeetings.sheet")
    void whoMayReadOfAMeetingWatchesIt() {
        permissions.of("LiveMeetings.sheet", () -> meetings.running(Kind.SECTION), id -> live.sheet(id)).allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(OTHER_EDITOR, OTHER_ADMIN, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("LiveMeetings.console")
    @Operation("Chairing.begin")
    @Operation("Chairing.next")
    @Operation("Chairing.back")
    @Operation("Chairing.extend")
    @Operation("Chairing.pause")
    @Operation("Chairing.resume")
    @Operation("Chairing.announce")
    @Operation("Chairing.end")
    void onlyThoseWhoPrepareAMeetingLeadIt() {
        led("LiveMeetings.console", id -> live.console(id));
        permissions.of("Chairing.begin", () -> meetings.called(Kind.HOSPITAL), id -> chairing.begin(id, 0)).allows(ADMIN, EDITOR).refusesTheRest();
        led("Chairing.next", id -> chairing.next(id, meetings.version(id)));
        permissions.of("Chairing.back", () -> after(id -> chairing.next(id, meetings.version(id))), id -> chairing.back(id, meetings.version(id)))
                .allows(ADMIN, EDITOR).refusesTheRest();
        led("Chairing.extend", id -> chairing.extend(id, meetings.version(id), 5));
        led("Chairing.pause", id -> chairing.pause(id, meetings.version(id), 10));
        permissions.of("Chairing.resume", () -> after(id -> chairing.pause(id, meetings.version(id), 10)), id -> chairing.resume(id, meetings.version(id)))
                .allows(ADMIN, EDITOR).refusesTheRest();
        led("Chairing.announce", id -> chairing.announce(id, "Xin chú ý"));
        led("Chairing.end", id -> chairing.end(id, meetings.version(id)));
    }

    private void led(String operation, Consumer<UUID> step) {
        permissions.of(operation, () -> meetings.running(Kind.HOSPITAL), step).allows(ADMIN, EDITOR).refusesTheRest();
    }

    private UUID after(Consumer<UUID> step) {
        var id = meetings.running(Kind.HOSPITAL);
        callers.as(MeetingFixture.PREPARER, () -> step.accept(id));
        return id;
    }

    @Test
    void aChairFromElsewhereLeadsTheMeeting() {
        var id = people.with(meetings.running(Kind.HOSPITAL), "noi.staff", Part.CHAIR);
        callers.as("noi.staff", () -> chairing.next(id, meetings.version(id)));
        assertThat(meetings.current(id)).isEqualTo("Chuyên đề 1");
    }

    @Test
    void whoCannotStayConnectedAsksForWhatHasHappenedSince() {
        var id = meetings.running(Kind.SECTION);
        callers.as(MeetingFixture.PREPARER, () -> chairing.next(id, meetings.version(id)));
        for (var path : new String[] {"/api/v1/meetings/" + id + "/live?after=", "/api/v1/live/" + id + "?after="}) {
            var answer = reader.show("ctxh.staff", path + 1);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            try (var json = Json.createReader(new StringReader(answer.body()))) {
                var events = json.readObject().getJsonArray("events");
                assertThat(events).hasSize(1);
                assertThat(events.getJsonObject(0).getInt("seq")).isEqualTo(2);
                assertThat(events.getJsonObject(0).getJsonObject("data").getString("do")).isEqualTo("next");
            }
            assertThat(reader.show("ctxh.staff", path + 99).body()).contains("\"startOver\":true");
            assertThat(reader.show("noi.staff", path + 0).statusCode()).isEqualTo(404);
            assertThat(reader.show("outsider", path + 0).statusCode()).isEqualTo(403);
            assertThat(reader.show("", path + 0).statusCode()).isEqualTo(401);
        }
        assertThat(reader.show("", "/api/v1/live/" + id + "?ticket=guessed").statusCode()).isEqualTo(404);
        assertThat(reader.show("outsider", "/api/v1/live/" + id + "?ticket=guessed").statusCode()).isEqualTo(404);
        assertThat(reader.show("ctxh.staff", "/api/v1/live/nonsense").statusCode()).isEqualTo(404);
    }
}
