package vn.diemcau.portal.it.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Reminders of deadlines; the server under test looks for them every second. */
@InsideTheServer
class RemindersTest {

    private static final String CLOCK = "portal.clock.ahead";
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final long LOOK_EVERY_NANOS = 50_000_000L;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private TaskFixture tasks;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    @AfterEach
    void clear() {
        System.clearProperty(CLOCK);
        tasks.clear();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private long reminders(UUID id) {
        return rows.number("select count(*) from task_reminder where task_id = ?", id);
    }

    private long told(UUID id, String kind) {
        return rows.number("select count(*) from notice where kind = ? and link = ?", kind, "/tasks/" + id);
    }

    /** A later task is told of once a whole round has passed. */
    private void aRoundLater() {
        var marker = tasks.due(-1);
        await(() -> reminders(marker) == 1);
    }

    @Test
    void whoIsResponsibleIsToldThreeDaysAndOneDayBeforeAndOnTheDayOnceEach() {
        var id = tasks.assigned();
        tasks.due(id, 3);
        await(() -> reminders(id) == 1);
        aRoundLater();
        assertThat(told(id, "task.due_soon")).isOne();
        assertThat(rows.texts("select recipient from notice where kind = 'task.due_soon' and link = ?", "/tasks/" + id)).containsExactly("noi.staff");
        System.setProperty(CLOCK, "PT24H");
        aRoundLater();
        assertThat(reminders(id)).isOne();
        System.setProperty(CLOCK, "PT48H");
        await(() -> reminders(id) == 2);
        System.setProperty(CLOCK, "PT72H");
        await(() -> reminders(id) == 3);
        assertThat(told(id, "task.due_soon")).isEqualTo(2);
        assertThat(told(id, "task.due_today")).isOne();
        assertThat(rows.number("select count(*) from mail where link = ? and kind like 'task.due%'", "/tasks/" + id)).isEqualTo(3);
    }

    @Test
    void aWeekAfterTheDeadlineWhoGaveItHearsOfItTooAndEveryWeekAgain() {
        var id = tasks.due(-15);
        await(() -> reminders(id) == 1);
        aRoundLater();
        assertThat(rows.texts("select cast(step as text) from task_reminder where task_id = ?", id)).containsExactly("14");
        assertThat(rows.texts("select s.code from notice n join section s on s.id = n.section_id where n.kind = 'task.overdue' and n.link = ? order by s.code",
                "/tasks/" + id)).containsExactly("ctxh", "noi");
        System.setProperty(CLOCK, "PT144H");
        await(() -> reminders(id) == 2);
    }

    @Test
    void whatIsOverOrWaitsOrWasJustGivenIsNotRemindedOf() {
        var reported = tasks.reported();
        tasks.due(reported, -3);
        var fresh = tasks.given();
        rows.change("update task set due_on = hospital_today() + 2 where id = ?", fresh);
        aRoundLater();
        assertThat(reminders(reported) + reminders(fresh)).isZero();
    }
}
