package vn.diemcau.portal.it.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.live.Chairing;
import vn.diemcau.portal.core.meetings.live.LiveItem;
import vn.diemcau.portal.core.meetings.live.LiveMeetings;
import vn.diemcau.portal.core.meetings.live.LiveSheet;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;

/** A meeting is led from item to item; each step is told and audited. */
@InsideTheServer
class ChairingTest {

    private static final String LEADER = MeetingFixture.PREPARER;

    @Inject
    private LiveFixture meetings;

    @Inject
    private MeetingFixture calls;

    @Inject
    private Chairing chairing;

    @Inject
    private LiveMeetings live;

    @Inject
    private Callers callers;

    @Inject
    private AtOnce atOnce;

    private LiveSheet sheet(UUID id) {
        return callers.as(LEADER, () -> live.sheet(id));
    }

    private void lead(Runnable step) {
        callers.as(LEADER, step);
    }

    @Test
    void itBeginsWithTheFirstItemAndHeadingsAreNeverOn() {
        var id = meetings.running(Kind.HOSPITAL);
        assertThat(meetings.current(id)).isEqualTo("Khai mạc");
        for (int i = 0; i < 3; i++) {
            lead(() -> chairing.next(id, meetings.version(id)));
        }
        assertThat(meetings.current(id)).isEqualTo("Phát biểu kết luận");
        assertThat(sheet(id).steps()).extracting(LiveItem::title)
                .containsExactly("Khai mạc", "Chuyên đề 1", "Chuyên đề 2", "Phát biểu kết luận");
        lead(() -> chairing.next(id, meetings.version(id)));
        assertThat(meetings.current(id)).isEmpty();
        assertThatThrownBy(() -> lead(() -> chairing.next(id, meetings.version(id)))).isInstanceOf(Refused.class);
    }

    @Test
    void ofThoseWhoPressNextAtOnceOneMovesItByOneItemAndAllOthersAreTold() {
        var id = meetings.running(Kind.HOSPITAL);
        long seen = meetings.version(id);
        var outcomes = atOnce.as(LEADER, 6, () -> {
            chairing.next(id, seen);
            return "moved";
        });
        assertThat(outcomes).filteredOn("moved"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(5)
                .allSatisfy(refused -> assertThat(((Refused) refused).key()).isEqualTo("live.refused.outdated"));
        assertThat(meetings.current(id)).isEqualTo("Chuyên đề 1");
        assertThat(meetings.told(id)).containsExactly("step begin", "step next");
    }

    @Test
    void itIsBegunOnceHoweverManyPressAtOnce() {
        var id = meetings.called(Kind.HOSPITAL);
        var outcomes = atOnce.as(LEADER, 4, () -> {
            chairing.begin(id, 0);
            return "begun";
        });
        assertThat(outcomes).filteredOn("begun"::equals).hasSize(1);
        assertThat(meetings.told(id)).containsExactly("step begin");
    }

    @Test
    void eachStepIsToldAndAudited() {
        var id = meetings.running(Kind.HOSPITAL);
        lead(() -> chairing.next(id, meetings.version(id)));
        lead(() -> chairing.back(id, meetings.version(id)));
        lead(() -> chairing.extend(id, meetings.version(id), 10));
        lead(() -> chairing.pause(id, meetings.version(id), 15));
        lead(() -> chairing.resume(id, meetings.version(id)));
        lead(() -> chairing.announce(id, "Mời đại biểu ra  chụp ảnh"));
        lead(() -> chairing.end(id, meetings.version(id)));
        assertThat(meetings.told(id)).containsExactly("step begin", "step next", "step back", "step extend", "step pause", "step resume",
                "announced", "step end");
        assertThat(meetings.audited(id)).endsWith("meeting.begun", "meeting.moved", "meeting.moved", "meeting.extended", "meeting.paused",
                "meeting.resumed", "meeting.announced", "meeting.ended");
        var sheet = sheet(id);
        assertThat(sheet.last()).isEqualTo(8);
        assertThat(sheet.announcements()).hasSize(1);
        assertThat(sheet.announcements().get(0).text()).isEqualTo("Mời đại biểu ra chụp ảnh");
        assertThat(calls.state(id)).isEqualTo("ENDED");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndTellsNobody() {
        var id = meetings.running(Kind.HOSPITAL);
        for (int minutes : new int[] {0, -5, 241}) {
            assertThatThrownBy(() -> lead(() -> chairing.extend(id, meetings.version(id), minutes))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> lead(() -> chairing.pause(id, meetings.version(id), minutes))).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> lead(() -> chairing.back(id, meetings.version(id)))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lead(() -> chairing.resume(id, meetings.version(id)))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lead(() -> chairing.begin(id, meetings.version(id)))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lead(() -> chairing.announce(id, "  "))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lead(() -> chairing.announce(id, "x".repeat(501)))).isInstanceOf(Refused.class);
        assertThat(meetings.told(id)).containsExactly("step begin");
    }

    @Test
    void aMeetingThatIsNotBeingHeldTakesNoSteps() {
        var id = meetings.called(Kind.HOSPITAL);
        assertThatThrownBy(() -> lead(() -> chairing.next(id, 0))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lead(() -> chairing.end(id, 0))).isInstanceOf(Refused.class);
    }

    @Test
    void anItemThatIsTakenUpAgainGoesOnFromWhereItStood() {
        var id = meetings.running(Kind.HOSPITAL);
        lead(() -> chairing.next(id, meetings.version(id)));
        assertThat(sheet(id).steps().get(0).done()).isTrue();
        lead(() -> chairing.back(id, meetings.version(id)));
        assertThat(sheet(id).steps().get(0).done()).isFalse();
        assertThat(sheet(id).steps().get(1).done()).isTrue();
        assertThat(meetings.current(id)).isEqualTo("Khai mạc");
    }
}
