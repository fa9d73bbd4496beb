package vn.diemcau.portal.it.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;

/**
 * For each table, which rows a caller may read according to docs/permissions.md, written without the policies' own
 * functions. A new table needs a line here and a forced policy, or a reason among {@link #OPEN}.
 */
final class Tables {

    /** Tables of which everybody who is connected may read everything. */
    static final Map<String, String> OPEN = Map.of(
            "flyway_schema_history", "read by the migrations only; the application's role may not even look",
            "content_version", "counts changes, tells nothing of them",
            "section_work", "asked by the portal itself, for no caller: codes of sections whose groups are still to be seen to",
            "role_change", "asked before the caller is known: pseudonyms of accounts and their groups");

    static final String ARTICLE = """
            (:staff and (section.code in (:editor) or article.state = 'PUBLISHED' and (article.audience = 'HOSPITAL'
                or section.code in (:member)
                or article.audience = 'SECTIONS' and exists (select 1 from article_audience x join section y on y.id = x.section_id
                       where x.article_id = article.id and y.code in (:member)))))""";

    /** Tables that are shown to strangers too; only who runs the portal changes them. */
    static final Set<String> SHOWN_TO_EVERYBODY = Set.of("branding", "feature_switch");
    private static final String IMPORT = "(:staff and (staff_import.owner = ':caller' or staff_import.office and 'tccb' in (:admin)))";

    static final String IN_SECTION = " join section on section.id = %s.section_id where ";
    private static final String NO_PARTY = "(section.kind <> 'PARTY' or section.code in (:member))";
    private static final String KEEPS_ROSTER = "(section.code in (:admin) or :runs and section.kind <> 'PARTY')";
    static final String SELF = "(select id from staff_member where :staff and username = ':username')";

    private static final Map<String, String> READABLE = new LinkedHashMap<>(Map.of(
            "section", " where :staff",
            "staff_member", " where :staff",
            "topic", " where :staff",
            "quick_contact", " where :staff",
            "post", " join section on section.id = post.section_id where :staff and (section.kind <> 'PARTY' or section.code in (:member))",
            "audit_entry", " where not (audit_entry.thing_kind = 'request' and exists (select from section_request r"
                    + " where cast(r.id as text) = audit_entry.thing_id and r.sender = ':caller'))"
                    + " and (:runs or audit_entry.section_code in (:admin) or :staff and audit_entry.action = 'staff.revealed'"
                    + " and audit_entry.thing_id = (select cast(id as text) from staff_member where username = ':caller'))",
            "article", " join section on section.id = article.section_id where " + ARTICLE,
            "article_audience", " join article on article.id = article_audience.article_id"
                    + " join section on section.id = article.section_id where " + ARTICLE,
            "article_picture", " join article on article.id = article_picture.article_id"
                    + " join section on section.id = article.section_id where " + ARTICLE));

    private static final String REQUEST = "(:staff and (section_request.sender = ':caller' or section.code in (:editor)"
            + " or section_request.assignee = ':username'))";
    private static final String ENTRY = REQUEST + " and (not request_entry.internal or section_request.sender <> ':caller')";

    static {
        READABLE.put("notice", " left join section on section.id = notice.section_id"
                + " where :staff and (notice.recipient = ':username' or notice.audience = 'EDITORS' and section.code in (:editor)"
                + " or notice.audience = 'ADMINS' and section.code in (:admin))");
        READABLE.put("notice_reading", " where :staff and notice_reading.username = ':username'");
        READABLE.put("mail_choice", " where :staff and mail_choice.username = ':username'");
        READABLE.put("mail", " where false");
        READABLE.put("live_topic", " where :staff");
        READABLE.put("live_event", " where false");
        READABLE.put("headcount_note", " where false");
        READABLE.put("request_number", " where false");
        READABLE.put("section_request", " join section on section.id = section_request.section_id where " + REQUEST);
        var entries = " join section_request on section_request.id = request_entry.request_id"
                + " join section on section.id = section_request.section_id where " + ENTRY;
        READABLE.put("request_entry", entries);
        READABLE.put("request_file", " join request_entry on request_entry.id = request_file.entry_id" + entries);
        SHOWN_TO_EVERYBODY.forEach(table -> READABLE.put(table, " where true"));
        READABLE.put("duty_role", IN_SECTION.formatted("duty_role") + "(:staff and " + NO_PARTY + " or " + KEEPS_ROSTER + ")");
        READABLE.put("shift", IN_SECTION.formatted("shift") + "(:staff and shift.published and " + NO_PARTY + " or " + KEEPS_ROSTER + ")");
        READABLE.put("roster_rules", IN_SECTION.formatted("roster_rules") + KEEPS_ROSTER);
        READABLE.put("roster_keeper", IN_SECTION.formatted("roster_keeper") + "(:staff and " + NO_PARTY + " or " + KEEPS_ROSTER + ")");
        READABLE.put("shift_swap", IN_SECTION.formatted("shift_swap") + "(" + SELF + " in (asked_by, asked_of) or " + KEEPS_ROSTER + ")");
        READABLE.put("calendar_feed", " where staff_member_id = " + SELF);
        READABLE.put("roster_import", IN_SECTION.formatted("roster_import") + ":staff and roster_import.owner = ':caller' and " + KEEPS_ROSTER);
        READABLE.put("quick_target", " where :staff");
        var task = "(:staff and exists (select from section x where x.code in (:member) and (x.id in (task.giver_id, task.lead_id)"
                + " or position(cast(x.id as text) in task.cooperating) > 0 or x.id = any (task.overseers)"
                + " or task.visibility = 'HOSPITAL' and x.kind = 'LEADERSHIP')) or :staff and position(cast(" + SELF + " as text) in task.responsible) > 0"
                + " or :staff and task.created_by = ':caller')";
        var taskEntries = " join task on task.id = task_entry.task_id where " + task;
        READABLE.put("task", " where " + task);
        READABLE.put("task_entry", taskEntries);
        READABLE.put("task_file", " join task_entry on task_entry.id = task_file.entry_id" + taskEntries);
        READABLE.put("task_reminder", " where false");
        READABLE.put("external_contact", " join section on section.id = external_contact.section_id where :staff"
                + " and (external_contact.shared or section.code in (:member))");
        READABLE.put("external_import", " join section on section.id = external_import.section_id where :staff"
                + " and external_import.owner = ':caller' and section.code in (:editor)");
        READABLE.put("external_import_row", " join external_import on external_import.id = external_import_row.import_id"
                + READABLE.get("external_import"));
        READABLE.put("external_distinct", " join external_contact a on a.id = first_id join section s on s.id = a.section_id"
                + " join external_contact b on b.id = second_id join section t on t.id = b.section_id"
                + " where :staff and s.code in (:editor) and t.code in (:editor)");
        READABLE.put("staff_import", " where " + IMPORT);
        READABLE.put("staff_import_row", " join staff_import on staff_import.id = staff_import_row.import_id where " + IMPORT);
    }

    static {
        MeetingTables.addTo(READABLE);
    }

    private static final String COLLEAGUES = """
            (select p.staff_member_id from post p join section s on s.id = p.section_id where s.code in (:member)
                and p.from_date <= hospital_today() and (p.to_date is null or p.to_date >= hospital_today()))""";

    static {
        READABLE.put("staff_word", " left join section on section.id = staff_word.section_id where :staff"
                + " and (staff_word.visibility = 'HOSPITAL' or staff_word.staff_member_id in " + COLLEAGUES + ")"
                + " and (section.id is null or section.kind <> 'PARTY' or section.code in (:member))");
        READABLE.put("favourite_person", " where :staff and favourite_person.owner = ':caller'");
        READABLE.put("deputy", " where :staff");
    }

    private Tables() {
    }

    static Set<String> names() {
        return READABLE.keySet();
    }

    /** Asks for the place of every row of the table that the caller may read. */
    static String readable(String table, Caller caller) {
        var condition = READABLE.get(table).replace(":caller", caller.subject()).replace(":username", caller.username()).replace(":staff", String.valueOf(caller.staff()))
                .replace(":runs", String.valueOf(caller.staff() && caller.portalAdmin()))
                .replace(":admin", codes(caller.sectionsWith(SectionRole.ADMIN)))
                .replace(":member", codes(caller.sectionsWith(SectionRole.MEMBER)))
                .replace(":editor", codes(caller.sectionsWith(SectionRole.EDITOR)));
        return places(table) + condition;
    }

    /** Asks for the place of every row of the table. */
    static String places(String table) {
        return "select cast(" + table + ".ctid as text) from " + table;
    }

    private static String codes(Set<String> codes) {
        return codes.isEmpty() ? "''" : String.join(", ", codes.stream().map(code -> "'" + code + "'").toList());
    }

    /** Statements that write into a section or at what is the hospital's own. */
    static List<String> writes(String section, UUID article, String person) {
        return List.of(
                "insert into article (id, section_id, state, title, audience, created_at, created_by, updated_at, updated_by, version)"
                        + " values (gen_random_uuid(), '" + section + "', 'DRAFT', 'x', 'SECTION', now(), '', now(), '', 1)",
                "insert into article_audience values ('" + article + "', '" + section + "')",
                "insert into article_picture (id, article_id, position, width, height, widths, sha256)"
                        + " values (gen_random_uuid(), '" + article + "', 0, 1, 1, '1', '')",
                "insert into post (id, staff_member_id, section_id, title, rank, from_date)"
                        + " values (gen_random_uuid(), '" + person + "', '" + section + "', 'x', 1, now())",
                "insert into staff_member (id, staff_number, family_name, given_name, version)"
                        + " values (gen_random_uuid(), 'x', 'x', 'x', 1)",
                "insert into section (id, code, name, short_name, kind, accent, position, version)"
                        + " values (gen_random_uuid(), 'xx', 'x', 'x', 'OFFICE', 1, 1, 1)",
                "insert into audit_entry (id, actor, actor_name, action, thing_kind, thing_id, thing_name, readers, before, after, request,"
                        + " address) values (gen_random_uuid(), 'ctxh.admin', 'x', 'x.x', '', '', '', 'ALL', '{}', '{}', '', '')",
                "insert into notice (id, recipient, kind, arguments, link, told_by) values (gen_random_uuid(), 'ctxh.staff', 'x.x', '[]', '/', 'x')",
                "insert into mail (id, recipient, kind, arguments, link, told_by) values (gen_random_uuid(), 'ctxh.staff', 'x.x', '[]', '/', 'x')",
                "insert into mail_choice values ('x', true, 'vi')",
                "insert into request_number values ('" + section + "', 1900, 1)",
                "insert into section_request (id, section_id, year, number, sender, sender_username, sender_name, subject, category, urgency,"
                        + " state, due_at, created_at, updated_at, version) values (gen_random_uuid(), '" + section + "', 1900, 1, 'x', 'x',"
                        + " 'x', 'x', 'OTHER', 'NORMAL', 'NEW', now(), now(), now(), 1)",
                "insert into duty_role (id, section_id, name, position, version) values (gen_random_uuid(), '" + section + "', 'x', 1, 1)",
                "insert into shift (id, role_id, section_id, staff_member_id, begins_at, ends_at, version) values (gen_random_uuid(),"
                        + " gen_random_uuid(), '" + section + "', '" + person + "', now(), now() + interval '1 hour', 1)",
                "insert into meeting_words values (gen_random_uuid(), 'x', 1)",
                "insert into conclusion (id, meeting_id, position, sentence, title, lead_id, term, version) values (gen_random_uuid(), gen_random_uuid(),"
                        + " 1, 'x', 'x', '" + section + "', 'NEAR', 1)",
                "insert into task (id, giver_id, lead_id, title, term, priority, visibility, state, created_on, created_by, updated_at, version)"
                        + " values (gen_random_uuid(), '" + section + "', '" + section + "', 'x', 'NEAR', 'NORMAL', 'SECTIONS', 'GIVEN', now(),"
                        + " current_setting('portal.caller'), now(), 1)",
                "insert into task_entry (id, task_id, at, author, author_name, kind, text) values (gen_random_uuid(), gen_random_uuid(), now(),"
                        + " current_setting('portal.caller'), 'x', 'REPORT', 'x')",
                "insert into task_file values (gen_random_uuid(), gen_random_uuid(), 'x', 'x', 1)",
                "insert into task_reminder values (gen_random_uuid(), now(), 0)",
                "insert into roster_rules (section_id, rest_hours) values ('" + section + "', 1)",
                "insert into roster_keeper values ('" + section + "', '" + person + "')",
                "insert into shift_swap (id, section_id, shift_id, asked_by, asked_of, state, asked_at, terms) values (gen_random_uuid(), '" + section
                        + "', gen_random_uuid(), gen_random_uuid(), '" + person + "', 'ASKED', now(), '')",
                "insert into roster_import (id, owner, section_id, month, file_name, entries, from_time, to_time) values (gen_random_uuid(),"
                        + " 'ctxh.admin', '" + section + "', '2026-11-01', 'x', '{}', '7h', '7h')",
                "insert into calendar_feed values (gen_random_uuid(), repeat('a', 64), now(), 'MEETINGS')",
                "insert into quick_target values (gen_random_uuid(), 1, 'NUMBER', null, null, '1')",
                "insert into staff_word (staff_member_id, kind, word) values ('" + person + "', 'NAME', 'x')",
                "insert into favourite_person (owner, staff_member_id) values ('somebody', '" + person + "')",
                "insert into deputy values (gen_random_uuid(), '" + person + "')",
                "insert into external_contact (id, section_id, name, category, shared, added_on)"
                        + " values (gen_random_uuid(), '" + section + "', 'x', 'OTHER', true, now())",
                "insert into external_import (id, owner, section_id, file_name, cards) values (gen_random_uuid(), 'ctxh.editor', '" + section
                        + "', 'x', '[]')",
                "insert into external_import_row (import_id, contact_id) values (gen_random_uuid(), gen_random_uuid())",
                "insert into external_distinct values ('" + new UUID(0, 1) + "', '" + new UUID(0, 2) + "')",
                "insert into paper_office values ('" + section + "', '', 'x', 'x', 'x', 'x', '', false, false, '')",
                "insert into topic values ('x', 'x', 'x', 1)",
                "insert into feature_switch values ('X_X', true, 1)",
                "insert into branding values (true)",
                "insert into quick_contact (id, label, number, initials, accent, position) values (gen_random_uuid(), 'x', '1', 'x', 1, 1)");
    }
}
