package vn.diemcau.portal.core.staff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.staff.transfer.plan.Known;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownPerson;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownPost;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownSection;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;
import vn.diemcau.portal.core.staff.transfer.sheet.Sheet;
import vn.diemcau.portal.core.staff.transfer.sheet.SheetRow;

/**
 * Reads what a list has to be compared with: sections, and of people those whom the list may be about. What the caller keeps
 * is what the policies let them write, without what they may do as somebody who runs the portal.
 */
@ApplicationScoped
class KnownRecords {

    /** Looked up once: each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** In the order of {@link #PERSON}. */
    private static final List<Column> COLUMNS = List.of(Column.STAFF_NUMBER, Column.USERNAME, Column.FAMILY_NAME, Column.MIDDLE_NAME,
            Column.GIVEN_NAME, Column.DEGREE, Column.EMAIL, Column.EXTENSION, Column.MOBILE, Column.ROOM, Column.LANGUAGES, Column.SKILLS);
    private static final String PERSON = """
            select m.id, m.staff_number, m.username, m.family_name, m.middle_name, m.given_name, m.degree, m.email, m.extension, m.mobile,
                m.room, m.languages, m.skills, m.left_on <= hospital_today(), m.id = any (kept.people), concat_ws(',',
                case when m.email_visibility <> 'HOSPITAL' then 'EMAIL' end, case when m.extension_visibility <> 'HOSPITAL' then 'EXTENSION' end,
                case when m.mobile_visibility <> 'HOSPITAL' then 'MOBILE' end, case when m.room_visibility <> 'HOSPITAL' then 'ROOM' end,
                case when m.languages_visibility <> 'HOSPITAL' then 'LANGUAGES' end,
                case when m.skills_visibility <> 'HOSPITAL' then 'SKILLS' end),
                (select cast(json_agg(json_build_object('id', p.id, 'section', s.code, 'title', p.title, 'rank', p.rank,
                    'from', p.from_date, 'to', coalesce(cast(p.to_date as text), ''))) as text)
                 from post p join section s on s.id = p.section_id where p.staff_member_id = m.id)
            from staff_member m, (select cast(caller_keeps_staff() as uuid[]) people) kept
            where coalesce(nullif(upper(ltrim(m.staff_number, '0')), ''), '0') = any (string_to_array(?1, chr(10)))
               or m.username = any (string_to_array(?2, chr(10)))""";

    @PersistenceContext
    private EntityManager entities;

    /** Nobody changes people or posts until the transaction ends; everybody reads them. */
    void hold() {
        entities.createNativeQuery("lock table staff_member, post in share row exclusive mode").executeUpdate();
    }

    /** As far as this list needs it. */
    @SuppressWarnings("unchecked")
    Known about(Sheet sheet) {
        var sections = (List<Object[]>) entities.createNativeQuery("""
                select id, code, name, caller_runs_staff_office(),
                    kind <> 'PARTY' and ((select caller_runs_staff_office()) or id = any (cast((select caller_runs_sections()) as uuid[])))
                        or id = any (cast((select caller_sections('admin')) as uuid[])),
                    coalesce(closed_on <= hospital_today(), false), kind = 'PARTY'
                from section order by position, code""").getResultList();
        boolean everybody = !sections.isEmpty() && (Boolean) sections.get(0)[3];
        var people = (List<Object[]>) entities.createNativeQuery(PERSON).setParameter(1, values(sheet, Column.STAFF_NUMBER))
                .setParameter(2, values(sheet, Column.USERNAME)).getResultList();
        return new Known(everybody, sections.stream().map(row -> new KnownSection((UUID) row[0], (String) row[1], (String) row[2],
                (Boolean) row[4], (Boolean) row[5], (Boolean) row[6])).toList(), people.stream().map(row -> person(row, everybody)).toList());
    }

    /** The codes of the sections whose posts are told to their members only. */
    @SuppressWarnings("unchecked")
    Set<String> sensitiveSections() {
        return Set.copyOf((List<String>) entities.createNativeQuery("select code from section where kind = 'PARTY'").getResultList());
    }

    private static String values(Sheet sheet, Column column) {
        return sheet.rows().stream().map(row -> comparable(row, column)).distinct().collect(Collectors.joining("\n"));
    }

    private static String comparable(SheetRow row, Column column) {
        return column == Column.STAFF_NUMBER ? Known.likeness(row.value(column)) : row.value(column).toLowerCase(Locale.ROOT);
    }

    private static KnownPerson person(Object[] row, boolean everybody) {
        var values = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            values.put(COLUMNS.get(i), row[i + 1] == null ? "" : (String) row[i + 1]);
        }
        var hidden = (String) row[15];
        return new KnownPerson((UUID) row[0], values, hidden(hidden), posts((String) row[16]), everybody || (Boolean) row[14],
                Boolean.TRUE.equals(row[13]));
    }

    private static Set<Column> hidden(String names) {
        var hidden = EnumSet.noneOf(Column.class);
        for (var name : names.split(",")) {
            if (!name.isEmpty()) {
                hidden.add(Column.valueOf(name));
            }
        }
        return hidden;
    }

    private static List<KnownPost> posts(String json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(post -> new KnownPost(UUID.fromString(post.getString("id")),
                    post.getString("section"), post.getString("title"), post.getInt("rank"), LocalDate.parse(post.getString("from")),
                    post.getString("to").isEmpty() ? null : LocalDate.parse(post.getString("to")))).toList();
        }
    }
}
