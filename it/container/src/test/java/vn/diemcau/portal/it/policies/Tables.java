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

    private static final Map<String, String> READABLE = new LinkedHashMap<>(Map.of(
            "section", " where :staff",
            "staff_member", " where :staff",
            "topic", " where :staff",
            "quick_contact", " where :staff",
            "post", " join section on section.id = post.section_id where :staff and (section.kind <> 'PARTY' or section.code in (:member))",
            "audit_entry", " where :runs or audit_entry.section_code in (:admin) or :staff and audit_entry.action = 'staff.revealed'"
                    + " and audit_entry.thing_id = (select cast(id as text) from staff_member where username = ':caller')",
            "article", " join section on section.id = article.section_id where " + ARTICLE,
            "article_audience", " join article on article.id = article_audience.article_id"
                    + " join section on section.id = article.section_id where " + ARTICLE,
            "article_picture", " join article on article.id = article_picture.article_id"
                    + " join section on section.id = article.section_id where " + ARTICLE));

    static {
        SHOWN_TO_EVERYBODY.forEach(table -> READABLE.put(table, " where true"));
        READABLE.put("external_contact", " join section on section.id = external_contact.section_id where :staff"
                + " and (external_contact.shared or section.code in (:member))");
        READABLE.put("external_import", " join section on section.id = external_import.section_id where :staff"
                + " and external_import.owner = ':caller' and section.code in (:editor)");
        READABLE.put("staff_import", " where " + IMPORT);
        READABLE.put("staff_import_row", " join staff_import on staff_import.id = staff_import_row.import_id where " + IMPORT);
    }

    private Tables() {
    }

    static Set<String> names() {
        return READABLE.keySet();
    }

    /** Asks for the place of every row of the table that the caller may read. */
    static String readable(String table, Caller caller) {
        var condition = READABLE.get(table).replace(":caller", caller.subject()).replace(":staff", String.valueOf(caller.staff()))
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
