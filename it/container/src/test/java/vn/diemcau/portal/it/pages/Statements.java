package vn.diemcau.portal.it.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.LongStream;
import vn.diemcau.portal.it.support.Rows;

/**
 * Counts the statements that PostgreSQL itself has executed, by pg_stat_statements. Not counted: begin, commit and the
 * like, the statement of the caller that comes with them, the counting itself, and what is done outside any page: adding
 * up readings, looking for unfinished changes of roles and of sections, and for accounts of those who have left, and
 * looking after the audit trail, for mail that is due, for deadlines and for who is to be reminded of a meeting, and listening
 * for the live channel.
 */
@ApplicationScoped
public class Statements {

    private static final String CALLS = """
            select coalesce(sum(calls), 0) from pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database())
                and query !~* '^\\s*(begin|commit|rollback|set|show|discard|deallocate|start)'
                and query not like '%pg_stat_statements%' and query not like 'select count_readings%'
                and query not like 'select set_config(%' and query not like '%from role_change where begun_at%'
                and query not like '%account_closed_at is null from staff_member%'
                and query not like '%from mail m where%' and query not like '%task_reminder%'
                and query not like '%meeting_invitation i set %' and query not like '%section_work%' and query not like 'select section_codes()%'
                and query not like 'select %_audit_entries(%' and query not like '%from live_topic where topic = any%'
                and query not like 'listen live_event' and query not like '%live_line'
                and query not like 'select seq, at, kind, data from live_event%' and query not like 'update mail set %'
                and query not like 'delete from headcount_note%'""";

    private static final int TIMES = 3;

    @Inject
    private Rows rows;

    /** How many statements the work takes: the fewest of three times, since what others have left to do may come in between. */
    public long during(Runnable work) {
        return during(() -> { }, work);
    }

    /** The same. @param before done each time before the work, and not counted */
    public long during(Runnable before, Runnable work) {
        return LongStream.generate(() -> once(before, work)).limit(TIMES).min().orElseThrow();
    }

    private long once(Runnable prepare, Runnable work) {
        rows.change("delete from mail");
        prepare.run();
        long before = rows.number(CALLS);
        work.run();
        return rows.number(CALLS) - before;
    }
}
