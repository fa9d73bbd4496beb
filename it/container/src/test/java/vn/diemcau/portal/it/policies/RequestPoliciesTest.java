package vn.diemcau.portal.it.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.RequestFixture;

/** Messages to sections with nothing but PostgreSQL to say no. */
@InsideTheServer
class RequestPoliciesTest {

    @Inject
    private RequestFixture requests;

    @Inject
    private Callers callers;

    @Inject
    private ForgetfulProgrammer programmer;

    private UUID id;

    @BeforeEach
    void send() {
        id = requests.answered();
    }

    private int changed(String username, String sql) {
        return callers.as(username, () -> programmer.change(sql.replace(":id", "'" + id + "'")));
    }

    private int seen(String username, String condition) {
        return callers.as(username, () -> programmer.rows("select cast(id as text) from request_entry where request_id = '" + id + "' and " + condition)).size();
    }

    @Test
    void whatIsInternalIsHiddenFromTheSender() {
        assertThat(seen(RequestFixture.SENDER, "true")).isEqualTo(2);
        assertThat(seen(RequestFixture.SENDER, "internal")).isZero();
        assertThat(seen("ctxh.admin", "internal")).isOne();
        assertThat(seen("noi.admin", "true")).isZero();
    }

    @Test
    void theSenderOnlyOpensItAgain() {
        for (var write : new String[] {"set state = 'CLOSED'", "set state = 'NEW', assignee = 'noi.staff'", "set state = 'NEW', due_at = now()",
                "set state = 'NEW', subject = 'x'", "set state = 'NEW', sender = 'ctxh.admin'"}) {
            assertThatThrownBy(() -> changed(RequestFixture.SENDER, "update section_request " + write + " where id = :id")).as(write)
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(changed(RequestFixture.SENDER, "update section_request set state = 'NEW' where id = :id")).isOne();
    }

    @Test
    void nobodyChangesWhoseItIsNorWhatWasSaid() {
        for (var write : new String[] {"set subject = 'x'", "set sender = 'ctxh.editor'", "set number = 999999",
                "set section_id = (select id from section where code = 'noi')"}) {
            assertThatThrownBy(() -> changed("ctxh.admin", "update section_request " + write + " where id = :id")).as(write)
                    .hasStackTraceContaining("row-level security");
        }
        for (var person : Person.values()) {
            assertThat(changed(person.username(), "update request_entry set text = 'x' where request_id = :id")).as(person + " changes").isZero();
            assertThat(changed(person.username(), "delete from request_entry where request_id = :id")).as(person + " removes").isZero();
            assertThat(changed(person.username(), "delete from section_request where id = :id")).as(person + " removes it").isZero();
        }
    }

    @Test
    void nobodyWritesInAnothersNameNorAsThoseWhoWorkOnIt() {
        var entry = "insert into request_entry values (gen_random_uuid(), :id, now(), '%s', 'x', '%s', %s, 'x', '')";
        assertThatThrownBy(() -> changed(RequestFixture.SENDER, entry.formatted(RequestFixture.SENDER, "ANSWER", "false")))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> changed(RequestFixture.SENDER, entry.formatted(RequestFixture.SENDER, "WRITTEN", "true")))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> changed("ctxh.editor", entry.formatted("ctxh.admin", "ANSWER", "false"))).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> changed("noi.admin", entry.formatted("noi.admin", "WRITTEN", "false"))).hasStackTraceContaining("row-level security");
        assertThat(changed("ctxh.editor", entry.formatted("ctxh.editor", "REMARK", "true"))).isOne();
    }

    /** Even an editor of the section does not see what is remarked on a message of theirs. */
    @Test
    void whoeverSentItDoesNotWorkOnIt() {
        assertThatThrownBy(() -> changed(RequestFixture.SENDER, "insert into request_entry values (gen_random_uuid(), :id, now(), '"
                + RequestFixture.SENDER + "', 'x', 'REMARK', true, 'x', '')")).hasStackTraceContaining("row-level security");
    }

    @Test
    void numbersAndMailAreTheirOwnBusiness() {
        for (var person : Person.values()) {
            assertThat(callers.as(person.username(), () -> programmer.count("request_number"))).as(person.toString()).isZero();
            assertThat(callers.as(person.username(), () -> programmer.count("mail"))).as(person.toString()).isZero();
        }
    }
}
