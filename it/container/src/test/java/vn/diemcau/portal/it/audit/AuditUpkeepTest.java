package vn.diemcau.portal.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** What may go from the audit trail: what is older than it is kept, and savings that another entry stands for. */
@InsideTheServer
class AuditUpkeepTest {

    /** Well within an hour of the clock that is over. */
    private static final String HOUR = "date_trunc('hour', now()) - interval '3 hours'";

    @Inject
    private Callers callers;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private Rows rows;

    private final String thing = UUID.randomUUID().toString();

    /** @param at an expression of SQL */
    private void entry(String action, String actor, String at, String before, String after) {
        hospital.ensure();
        rows.change("insert into audit_entry (id, at, actor, actor_name, action, section_code, thing_kind, thing_id, thing_name, readers,"
                + " before, after, request, address) values (gen_random_uuid(), " + at + ", ?, ?, ?, 'ctxh', 'article', ?, 'Bài', 'ALL',"
                + " cast(? as jsonb), cast(? as jsonb), '', '127.0.0.1')", actor, actor, action, thing, before, after);
    }

    private void saved(String actor, int minute, String before, String after) {
        entry("article.revised", actor, HOUR + " + interval '" + minute + " minutes'", before, after);
    }

    private long count() {
        return rows.number("select count(*) from audit_entry where thing_id = ?", thing);
    }

    @Test
    void entriesGoWhenTheyAreOlderThanTheTrailIsKeptAndThatIsAnEntry() {
        entry("article.published", "ctxh.editor", "now() - interval '500 days'", "{}", "{}");
        entry("article.published", "ctxh.editor", "now() - interval '400 days'", "{}", "{}");
        callers.as("", () -> programmer.rows("select cast(forget_audit_entries(450) as text)"));
        assertThat(count()).isOne();
        assertThat(rows.number("select count(*) from audit_entry where action = 'audit.forgotten' and after ->> 'entries' is not null"))
                .isPositive();
    }

    @Test
    void noYearIsShorterThanAYear() {
        entry("article.published", "ctxh.editor", "now() - interval '364 days'", "{}", "{}");
        entry("article.published", "ctxh.editor", "now() - interval '366 days'", "{}", "{}");
        callers.as("", () -> programmer.rows("select cast(forget_audit_entries(0) as text)"));
        assertThat(count()).isOne();
    }

    @Test
    void theApplicationItselfRemovesNothingHoweverOld() {
        entry("article.published", "ctxh.editor", "now() - interval '900 days'", "{}", "{}");
        assertThatThrownBy(() -> callers.as("admin", () -> programmer.change("delete from audit_entry where at < now() - interval '800 days'")))
                .hasStackTraceContaining("permission denied");
        assertThat(count()).isOne();
    }

    @Test
    void theOwnerOfTheTableRemovesNothingOfTheLastYear() {
        entry("article.published", "ctxh.editor", "now() - interval '364 days'", "{}", "{}");
        entry("article.revised", "ctxh.editor", "now() - interval '3 hours'", "{}", "{}");
        for (var action : new String[] {"article.published", "article.revised"}) {
            assertThatThrownBy(() -> rows.change("delete from audit_entry where thing_id = ? and action = ?", thing, action))
                    .hasStackTraceContaining("append-only");
        }
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatOnePersonSavedWithinAnHourBecomesOneEntryWithTheFirstBeforeAndTheLastAfter() {
        saved("ctxh.editor", 1, "{\"title\": \"A\"}", "{\"title\": \"B\"}");
        saved("ctxh.editor", 2, "{\"title\": \"B\", \"body\": \"10\"}", "{\"title\": \"C\", \"body\": \"20\"}");
        saved("ctxh.editor", 59, "{\"body\": \"20\"}", "{\"body\": \"30\"}");
        rows.number("select thin_audit_entries()");
        assertThat(rows.texts("""
                select concat_ws(' ', before ->> 'title', after ->> 'title', before ->> 'body', after ->> 'body', after ->> 'saves', actor,
                    extract(minute from since), extract(minute from at)) from audit_entry where thing_id = ?""", thing))
                .containsExactly("A C 10 30 3 ctxh.editor 1 59");
        assertThat(rows.number("select thin_audit_entries()")).isZero();
    }

    @Test
    void whatSomebodyElseDidInBetweenStaysWhereItWas() {
        saved("ctxh.editor", 1, "{\"title\": \"A\"}", "{\"title\": \"B\"}");
        saved("ctxh.editor", 2, "{\"title\": \"B\"}", "{\"title\": \"C\"}");
        saved("ctxh.second", 3, "{\"title\": \"C\"}", "{\"title\": \"D\"}");
        saved("ctxh.editor", 4, "{\"title\": \"D\"}", "{\"title\": \"E\"}");
        saved("ctxh.editor", 5, "{\"title\": \"E\"}", "{\"title\": \"F\"}");
        entry("article.published", "ctxh.editor", HOUR + " + interval '6 minutes'", "{\"state\": \"DRAFT\"}", "{\"state\": \"PUBLISHED\"}");
        saved("ctxh.editor", 61, "{\"title\": \"F\"}", "{\"title\": \"G\"}");
        rows.number("select thin_audit_entries()");
        assertThat(rows.texts("""
                select concat_ws(' ', actor, before ->> 'title', after ->> 'title', after ->> 'state') from audit_entry
                where thing_id = ? order by at""", thing))
                .containsExactly("ctxh.editor A C", "ctxh.second C D", "ctxh.editor D F", "ctxh.editor PUBLISHED", "ctxh.editor F G");
    }

    @Test
    void anHourThatIsNotOverIsLeftAlone() {
        entry("article.revised", "ctxh.editor", "now() - interval '1 second'", "{}", "{}");
        entry("article.revised", "ctxh.editor", "now()", "{}", "{}");
        rows.number("select thin_audit_entries()");
        assertThat(count()).isEqualTo(2);
    }
}
