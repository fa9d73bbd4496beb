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

    private static final String ARTICLE = """
            (:staff and (section.code in (:editor) or article.state = 'PUBLISHED' and (article.audience = 'HOSPITAL'
                or section.code in (:member)
                or article.audience = 'SECTIONS' and exists (select 1 from article_audience x join section y on y.id = x.section_id
                       where x.article_id = article.id and y.code in (:member)))))""";

    /** Tables that are shown to strangers too; only who runs the portal changes them. */
    static final Set<String> SHOWN_TO_EVERYBODY = Set.of("branding", "feature_switch");
    private static final String IMPORT = "(:staff and (staff_import.owner = ':caller' or staff_import.office and 'tccb' in (:admin)))";

    private static final String IN_SECTION = " join section on section.id = %s.section_id where ";
    private static final String NO_PARTY = "(section.kind <> 'PARTY' or section.code in (:member))";
    private static final String KEEPS_ROSTER = "(section.code in (:admin) or :runs and section.kind <> 'PARTY')";
    private static final String SELF = "(select id from staff_member where :staff and username = ':username')";

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
                + " where :staff and (notice.recipient = ':username' or section.code in (:editor))");
        READABLE.put("notice_reading", " where :staff and notice_reading.username = ':username'");
        READABLE.put("mail_choice", " where :staff and mail_choice.username = ':username'");
        READABLE.put("mail", " where false");
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
        READABLE.put("duty_feed", " where staff_member_id = " + SELF);
        READABLE.put("quick_target", " where :staff");
        READABLE.put("external_contact", " join section on section.id = external_contact.section_id where :staff"
                + " and (external_contact.shared or section.code in (:member))");
        READABLE.put("external_import", " join section on section.id = external_import.section_id where :staff"
                + " and external_import.owner = ':caller' and section.code in (:editor)");
        READABLE.put("staff_import", " where " + IMPORT);
        READABLE.put("staff_import_row", " join staff_import on staff_import.id = staff_import_row.import_id where " + IMPORT);
    }

    /** Those who prepare it always, its audience and those who take part once it is called. */
    private static final String MEETING = """
            (section.code in (:editor)
                or exists (select from meeting_participant x where x.meeting_id = meeting.id and x.staff_member_id = %1$s and x.part in ('CHAIR', 'SECRETARY'))
                or :staff and meeting.state <> 'DRAFT' and (meeting.audience = 'HOSPITAL'
                    or meeting.audience <> 'INVITED' and section.code in (:member)
                    or meeting.audience = 'SECTIONS' and exists (select from meeting_audience x join section y on y.id = x.section_id
                           where x.meeting_id = meeting.id and y.code in (:member))
                    or exists (select from meeting_participant x where x.meeting_id = meeting.id and x.staff_member_id = %1$s)))"""
            .formatted(SELF);

    static {
        READABLE.put("meeting", IN_SECTION.formatted("meeting") + MEETING);
        for (var part : List.of("meeting_audience", "meeting_participant", "agenda_item", "agenda_speaker")) {
            READABLE.put(part, " join meeting on meeting.id = " + part + ".meeting_id" + IN_SECTION.formatted("meeting") + MEETING);
        }
    }

    /** Those who prepare or prepared a meeting. */
    private static final String PREPARED = """
            (section.code in (:editor) or exists (select from meeting_participant x where x.meeting_id = meeting.id
                and x.staff_member_id = %s and x.part in ('CHAIR', 'SECRETARY')))""".formatted(SELF);

    static {
        var ofMeeting = " join meeting on meeting.id = %s.meeting_id" + IN_SECTION.formatted("meeting");
        var document = "(" + PREPARED + " or " + MEETING + " and (agenda_document.access = 'READERS' or agenda_document.access = 'SECTIONS'"
                + " and exists (select from section y where y.id = any (agenda_document.sections) and y.code in (:member))"
                + " or agenda_document.access = 'PEOPLE' and " + SELF + " = any (agenda_document.people)))";
        READABLE.put("agenda_document", ofMeeting.formatted("agenda_document") + document);
        READABLE.put("agenda_file", " join agenda_document on agenda_document.id = agenda_file.document_id" + ofMeeting.formatted("agenda_document")
                + document + " and (agenda_file.number = agenda_document.file_number or " + PREPARED + ")");
        READABLE.put("agenda_note", ofMeeting.formatted("agenda_note") + PREPARED);
        READABLE.put("private_note", ofMeeting.formatted("private_note") + "private_note.owner = ':caller' and " + MEETING);
        var minutes = "(" + PREPARED + " or meeting_minutes.state = 'APPROVED' and " + MEETING + ")";
        READABLE.put("meeting_minutes", ofMeeting.formatted("meeting_minutes") + minutes);
        for (var part : List.of("minutes_part", "minutes_addendum")) {
            READABLE.put(part, " join meeting_minutes on meeting_minutes.meeting_id = " + part + ".meeting_id"
                    + ofMeeting.formatted("meeting_minutes") + minutes);
        }
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
                "insert into roster_rules (section_id, rest_hours) values ('" + section + "', 1)",
                "insert into roster_keeper values ('" + section + "', '" + person + "')",
                "insert into shift_swap (id, section_id, shift_id, asked_by, asked_of, state, asked_at, terms) values (gen_random_uuid(), '" + section
                        + "', gen_random_uuid(), gen_random_uuid(), '" + person + "', 'ASKED', now(), '')",
                "insert into duty_feed values (gen_random_uuid(), repeat('a', 64), now())",
                "insert into quick_target values (gen_random_uuid(), 1, 'NUMBER', null, null, '1')",
                "insert into staff_word (staff_member_id, kind, word) values ('" + person + "', 'NAME', 'x')",
                "insert into favourite_person (owner, staff_member_id) values ('somebody', '" + person + "')",
                "insert into deputy values (gen_random_uuid(), '" + person + "')",
                "insert into external_contact (id, section_id, name, category, shared, added_on)"
                        + " values (gen_random_uuid(), '" + section + "', 'x', 'OTHER', true, now())",
                "insert into external_import (id, owner, section_id, file_name, cards) values (gen_random_uuid(), 'ctxh.editor', '" + section
                        + "', 'x', '[]')",
                "insert into topic values ('x', 'x', 'x', 1)",
                "insert into feature_switch values ('X_X', true, 1)",
                "insert into branding values (true)",
                "insert into quick_contact (id, label, number, initials, accent, position) values (gen_random_uuid(), 'x', '1', 'x', 1, 1)");
    }
}
