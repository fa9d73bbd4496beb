package vn.diemcau.portal.core.meetings.search;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingState;

/**
 * How meetings are found by the search of the whole portal: its part of the one statement, and what its rows mean. A function tells
 * by index what has the words; of these the policies of each table leave what the caller may read.
 */
public final class MeetingHits {

    /** One row for each meeting and part of it; of what was typed it knows {@code ?2}. */
    public static final String SQL = """
            select h.meeting, h.part, h.words, m.title, m.state, m.begins_at, s.code, s.short_name, s.accent
            from (select x.part, min(x.weight) as weight, x.meeting, min(x.words) as words from (
                with found as materialized (select f.kind, f.id from meeting_parts_with(?2) f)
                select 'MEETING' as part, 1 as weight, m.id as meeting, m.title as words from found f join meeting m on m.id = f.id where f.kind = 'MEETING'
                union all select 'CONCLUSION', 2, c.meeting_id, c.title from found f join conclusion c on c.id = f.id where f.kind = 'CONCLUSION'
                union all select 'PAPER', 3, p.meeting_id, p.named || ' · ' || p.summary from found f join issued_paper p on p.id = f.id
                    where f.kind = 'PAPER'
                union all select 'ITEM', 4, i.meeting_id, i.title from found f join agenda_item i on i.id = f.id where f.kind = 'ITEM'
                union all select 'DOCUMENT', 5, d.meeting_id, d.title from found f join agenda_document d on d.id = f.id where f.kind = 'DOCUMENT'
                union all select 'MINUTES', 6, n.meeting_id, left(concat_ws(': ', nullif(n.heading, ''), n.text), 160) from found f
                    join minutes_part n on n.id = f.id where f.kind = 'MINUTES'
                union all select 'MINUTES', 6, a.meeting_id, left(a.text, 160) from found f join minutes_addendum a on a.id = f.id
                    where f.kind = 'ADDENDUM') x
                group by x.part, x.meeting) h
            join meeting m on m.id = h.meeting join section s on s.id = m.section_id
            order by h.weight, m.begins_at desc, h.meeting limit 12""";

    private MeetingHits() {
    }

    public static MeetingHit read(JsonObject row) {
        return new MeetingHit(UUID.fromString(row.getString("meeting")), MeetingHit.Part.valueOf(row.getString("part")), row.getString("words"),
                row.getString("title"), MeetingState.valueOf(row.getString("state")), OffsetDateTime.parse(row.getString("begins_at")).toInstant(),
                row.getString("code"), row.getString("short_name"), row.getInt("accent"));
    }
}
