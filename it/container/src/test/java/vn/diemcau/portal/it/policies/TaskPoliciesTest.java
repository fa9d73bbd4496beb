package vn.diemcau.portal.it.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.tasks.TaskFixture;

/** Tasks with nothing but PostgreSQL to say no. */
@InsideTheServer
class TaskPoliciesTest {

    @Inject
    private TaskFixture tasks;

    @Inject
    private Callers callers;

    @Inject
    private ForgetfulProgrammer programmer;

    private UUID id;

    @BeforeEach
    void give() {
        id = tasks.assigned();
    }

    @AfterEach
    void clear() {
        tasks.clear();
    }

    private int changed(String username, String sql) {
        return callers.as(username, () -> programmer.change(sql.replace(":id", "'" + id + "'")));
    }

    private void refused(String username, String... writes) {
        for (var write : writes) {
            assertThatThrownBy(() -> changed(username, "update task " + write + " where id = :id")).as(username + ": " + write)
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void whoLeadsItSaysNeitherWhatIsToBeDoneNorThatItIs() {
        refused("noi.admin", "set title = 'x'", "set due_on = null", "set visibility = 'HOSPITAL'", "set state = 'DONE', ended_on = hospital_today()",
                "set cooperating = ''||(select id from section where code = 'tccb')", "set giver_id = lead_id", "set overseers = array[lead_id]");
        assertThat(changed("noi.admin", "update task set percent = 10, state = 'ACCEPTED' where id = :id")).isOne();
    }

    @Test
    void whoIsResponsibleTellsOfItAndNothingElse() {
        refused("noi.staff", "set title = 'x'", "set responsible = ''", "set state = 'CANCELLED', ended_on = hospital_today()");
        assertThat(changed("noi.staff", "update task set percent = 20 where id = :id")).isOne();
        changed("noi.staff", "update task set state = 'REPORTED', reported_on = hospital_today() where id = :id");
        refused("noi.staff", "set state = 'ACCEPTED'");
    }

    @Test
    void nobodyElseChangesItAndNobodyRemovesItOrWhatWasSaid() {
        for (var person : new Person[] {Person.MEMBER, Person.BYSTANDER, Person.PARTY_MEMBER, Person.PORTAL_ADMIN, Person.NO_STAFF, Person.STRANGER}) {
            assertThat(changed(person.username(), "update task set percent = 1 where id = :id")).as(person.toString()).isZero();
        }
        for (var person : Person.values()) {
            assertThat(changed(person.username(), "delete from task where id = :id")).as(person.toString()).isZero();
            assertThat(changed(person.username(), "update task_entry set text = 'x' where task_id = :id")).as(person.toString()).isZero();
            assertThat(changed(person.username(), "delete from task_entry where task_id = :id")).as(person.toString()).isZero();
            assertThat(callers.as(person.username(), () -> programmer.count("task_reminder"))).isZero();
        }
    }

    @Test
    void nobodyTellsInAnothersNameNorOfWhatTheyOnlyRead() {
        var entry = "insert into task_entry (id, task_id, at, author, author_name, kind, text) values (gen_random_uuid(), :id, now(), '%s', 'x', 'REPORT', 'x')";
        assertThatThrownBy(() -> changed("noi.staff", entry.formatted("noi.admin"))).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> changed("ctxh.staff", entry.formatted("ctxh.staff"))).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> changed("tccb.admin", entry.formatted("tccb.admin"))).hasStackTraceContaining("row-level security");
        assertThat(changed("noi.staff", entry.formatted("noi.staff"))).isOne();
    }

    @Test
    void onlyWhoLeadsItHandsItDown() {
        var part = "insert into task (id, giver_id, lead_id, parent_id, title, term, priority, visibility, state, created_on, created_by, updated_at, version)"
                + " select gen_random_uuid(), s.id, s.id, :id, 'x', 'NEAR', 'NORMAL', 'SECTIONS', 'GIVEN', hospital_today(), '%s', now(), 1"
                + " from section s where s.code = '%s'";
        assertThatThrownBy(() -> changed("ctxh.admin", part.formatted("ctxh.admin", "ctxh"))).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> changed("tccb.admin", part.formatted("tccb.admin", "tccb"))).hasStackTraceContaining("row-level security");
        assertThat(changed("noi.admin", part.formatted("noi.admin", "noi"))).isOne();
    }
}
