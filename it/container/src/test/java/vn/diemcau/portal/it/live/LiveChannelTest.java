package vn.diemcau.portal.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.live.LiveListening;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** What is said on a topic: numbered without a gap, heard in order, once, whoever says it and however. */
@InsideTheServer
class LiveChannelTest {

    private static final String SOMEBODY = "ctxh.editor";

    /** More than there are connections for listening. */
    private static final int BREAKS = 4;

    @Inject
    private SayingFeature feature;

    @Inject
    private LiveListening listening;

    @Inject
    private Callers callers;

    @Inject
    private AtOnce atOnce;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private Rows rows;

    private final Ear ear = new Ear();
    private UUID topic;

    /** A meeting of which nothing has been said yet; whoever prepares it says something. */
    @BeforeEach
    void call() {
        topic = meetings.called(Kind.HOSPITAL);
    }

    private void say(int times) {
        callers.as(SOMEBODY, () -> {
            for (int i = 0; i < times; i++) {
                feature.say(topic, "một việc");
            }
        });
    }

    @Test
    void whatManySayAtOnceIsNumberedWithoutAGapAndHeardInOrder() {
        listening.join(topic, 0, ear);
        atOnce.as(SOMEBODY, 12, () -> feature.say(topic, "cùng lúc"));
        assertThat(ear.next(12)).isEqualTo(Ear.numbers(1, 12));
        assertThat(rows.number("select count(*) from live_event where topic = ?", topic)).isEqualTo(12);
        assertThat(ear.hasHeardNothingMore()).isTrue();
    }

    @Test
    void whatIsRolledBackWasNeverSaidAndLeavesNoGap() {
        listening.join(topic, 0, ear);
        say(1);
        assertThatThrownBy(() -> callers.as(SOMEBODY, () -> feature.sayAndFail(topic))).hasMessage("rolled back");
        say(1);
        assertThat(ear.next(2)).containsExactly(1L, 2L);
        assertThat(ear.hasHeardNothingMore()).isTrue();
    }

    @Test
    void whoComesBackGetsJustWhatWasMissed() {
        var stays = new Ear();
        listening.join(topic, 0, stays);
        say(5);
        stays.next(5);
        listening.join(topic, 2, ear);
        assertThat(ear.next(3)).containsExactly(3L, 4L, 5L);
        say(1);
        assertThat(ear.next(1)).containsExactly(6L);
    }

    @Test
    void whoMissedMoreThanIsRememberedGetsItFromTheStore() {
        listening.join(topic, 0, new Ear());
        say(600);
        listening.join(topic, 0, ear);
        assertThat(ear.next(600)).isEqualTo(Ear.numbers(1, 600));
        assertThat(ear.hasStartedOver()).isFalse();
        say(1);
        assertThat(ear.next(1)).containsExactly(601L);
    }

    @Test
    void whatAnotherServerOrAScriptHasStoredIsHeardToo() {
        listening.join(topic, 0, ear);
        rows.texts("with s as materialized (select set_config('portal.system', 'on', true) as state) select say_live(?, 'test.said', '{}') from s"
                + " where s.state = 'on'", topic);
        assertThat(ear.next(1)).containsExactly(1L);
    }

    /** As if PostgreSQL's word of it were lost. */
    @Test
    void whatNobodyWasToldOfIsFoundByLookingAround() {
        listening.join(topic, 0, ear);
        rows.change("with t as (insert into live_topic values (?, 1, now()) returning topic) "
                + "insert into live_event select topic, 1, now(), 'test.said', '{}' from t", topic);
        assertThat(ear.next(1)).containsExactly(1L);
    }

    @Test
    void theConnectionOnWhichTheServerListensMayBreakAtAnyTimeAndAgain() {
        listening.join(topic, 0, ear);
        say(1);
        assertThat(ear.next(1)).containsExactly(1L);
        for (long broken = 1; broken <= BREAKS; broken++) {
            feature.breakTheWire();
            say(1);
            assertThat(ear.next(1)).as("after it broke %d times", broken).containsExactly(broken + 1);
        }
        assertThat(ear.hasHeardNothingMore()).isTrue();
    }

    @Test
    void aNumberThatIsStillToComeMeansThatThePageHasToBeLookedAtAnew() {
        say(1);
        listening.join(topic, 7, ear);
        assertThat(ear.hasStartedOver()).isTrue();
        say(1);
        assertThat(ear.next(1)).containsExactly(2L);
    }

    @Test
    void whatWasMissedAndHasBeenLetGoMeansTheSame() {
        say(3);
        rows.change("delete from live_event where topic = ?", topic);
        listening.tell(topic, 1, ear);
        assertThat(ear.hasStartedOver()).isTrue();
    }

    @Test
    void aTopicThatNobodyKnowsIsForNobody() {
        assertThatThrownBy(() -> callers.as(SOMEBODY, () -> listening.require(UUID.randomUUID(), ""))).hasMessageContaining("topic");
    }

    @Test
    void theNumberOfTheLastEventIsKnownToThePageThatShowsIt() {
        say(2);
        assertThat(callers.as(SOMEBODY, () -> feature.last(topic))).isEqualTo(2);
        assertThat(callers.as(SOMEBODY, () -> feature.last(UUID.randomUUID()))).isZero();
    }
}
