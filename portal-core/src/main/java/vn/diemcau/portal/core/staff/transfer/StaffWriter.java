package vn.diemcau.portal.core.staff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.transfer.plan.Change;
import vn.diemcau.portal.core.staff.transfer.plan.Deal;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;

/**
 * Writes people and posts of many rows by one statement each, and takes them back. Refuses all if a row is not there, or not
 * the caller's to write.
 */
@ApplicationScoped
class StaffWriter {

    private static final String FROM_JSON = """
            (select cast(e->>'id' as uuid) id, cast(e->>'person' as uuid) person, cast(e->>'line' as int) line, e->'v' v
             from jsonb_array_elements(cast(?1 as jsonb)) e) r\s""";
    private static final String ADD_PEOPLE = """
            insert into staff_member (id, staff_number, username, family_name, middle_name, given_name, degree, email, extension, mobile,
                room, languages, skills, version)
            select r.id, v->>'STAFF_NUMBER', v->>'USERNAME', v->>'FAMILY_NAME', coalesce(v->>'MIDDLE_NAME', ''), v->>'GIVEN_NAME',
                coalesce(v->>'DEGREE', ''), v->>'EMAIL', v->>'EXTENSION', v->>'MOBILE', coalesce(v->>'ROOM', ''),
                coalesce(v->>'LANGUAGES', ''), coalesce(v->>'SKILLS', ''), 1 from\s""" + FROM_JSON;
    private static final String CHANGE_PEOPLE = """
            update staff_member m set username = nullif(coalesce(v->>'USERNAME', m.username), ''),
                family_name = coalesce(v->>'FAMILY_NAME', m.family_name), middle_name = coalesce(v->>'MIDDLE_NAME', m.middle_name),
                given_name = coalesce(v->>'GIVEN_NAME', m.given_name), degree = coalesce(v->>'DEGREE', m.degree),
                email = nullif(coalesce(v->>'EMAIL', m.email), ''), extension = nullif(coalesce(v->>'EXTENSION', m.extension), ''),
                mobile = nullif(coalesce(v->>'MOBILE', m.mobile), ''), room = coalesce(v->>'ROOM', m.room),
                languages = coalesce(v->>'LANGUAGES', m.languages), skills = coalesce(v->>'SKILLS', m.skills), version = m.version + 1
            from\s""" + FROM_JSON + "where m.id = r.id";
    private static final String ADD_POSTS = """
            insert into post (id, staff_member_id, section_id, title, rank, from_date, to_date, version)
            select r.id, r.person, s.id, v->>'TITLE', cast(v->>'RANK' as smallint), cast(v->>'FROM' as date),
                cast(nullif(v->>'TO', '') as date), 1 from section s,\s""" + FROM_JSON + "where s.code = v->>'SECTION'";
    private static final String CHANGE_POSTS = """
            update post p set rank = coalesce(cast(v->>'RANK' as smallint), p.rank),
                from_date = coalesce(cast(v->>'FROM' as date), p.from_date),
                to_date = case when v->>'TO' is null then p.to_date else cast(nullif(v->>'TO', '') as date) end, version = p.version + 1
            from\s""" + FROM_JSON + "where p.id = r.id";
    private static final String REMOVE_POSTS = "delete from post p using " + FROM_JSON + "where p.id = r.id";
    private static final String REMOVE_PEOPLE = "delete from staff_member m using " + FROM_JSON + "where m.id = r.id";
    private static final String OTHER_PEOPLE = "select r.line from " + FROM_JSON + """
            left join staff_member m on m.id = r.id
            where m.id is null or not jsonb_build_object('STAFF_NUMBER', m.staff_number, 'USERNAME', coalesce(m.username, ''),
                'FAMILY_NAME', m.family_name, 'MIDDLE_NAME', m.middle_name, 'GIVEN_NAME', m.given_name, 'DEGREE', m.degree,
                'EMAIL', coalesce(m.email, ''), 'EXTENSION', coalesce(m.extension, ''), 'MOBILE', coalesce(m.mobile, ''),
                'ROOM', m.room, 'LANGUAGES', m.languages, 'SKILLS', m.skills) @> r.v""";
    /** Whoever was created must be just as they were created, and hold no further post. */
    private static final String OTHER_NEWCOMERS = "select r.line from " + FROM_JSON + """
            left join staff_member m on m.id = r.id
            where m.id is null or m.version <> 1 or exists (select from post p where p.staff_member_id = m.id
                and not exists (select from staff_import_row i where i.import_id = ?2 and i.post_id = p.id and i.post_deal = 'CREATE'))""";
    private static final String OTHER_POSTS = "select r.line from " + FROM_JSON + """
            left join post p on p.id = r.id left join section s on s.id = p.section_id
            where p.id is null or not jsonb_build_object('SECTION', s.code, 'TITLE', p.title, 'RANK', cast(p.rank as text),
                'FROM', cast(p.from_date as text), 'TO', coalesce(cast(p.to_date as text), '')) @> r.v""";

    @PersistenceContext
    private EntityManager entities;

    void write(List<PlannedRow> rows) {
        execute(ADD_PEOPLE, people(rows, Deal.CREATE, Change::to));
        execute(CHANGE_PEOPLE, people(rows, Deal.CHANGE, Change::to));
        execute(ADD_POSTS, posts(rows, Deal.CREATE, Change::to));
        execute(CHANGE_POSTS, posts(rows, Deal.CHANGE, Change::to));
    }

    void takeBack(List<PlannedRow> rows) {
        execute(REMOVE_POSTS, posts(rows, Deal.CREATE, Change::from));
        execute(CHANGE_POSTS, posts(rows, Deal.CHANGE, Change::from));
        execute(REMOVE_PEOPLE, people(rows, Deal.CREATE, Change::from));
        execute(CHANGE_PEOPLE, people(rows, Deal.CHANGE, Change::from));
    }

    /** The lines of those rows whose people and posts are no longer as the list left them. */
    List<Integer> changedSince(UUID list, List<PlannedRow> rows) {
        var lines = new TreeSet<Integer>();
        lines.addAll(lines(OTHER_PEOPLE, people(rows, Deal.CHANGE, Change::to)));
        lines.addAll(lines(OTHER_POSTS, posts(rows, Deal.CREATE, Change::to)));
        lines.addAll(lines(OTHER_POSTS, posts(rows, Deal.CHANGE, Change::to)));
        var query = entities.createNativeQuery(OTHER_NEWCOMERS).setParameter(1, people(rows, Deal.CREATE, Change::to).toString())
                .setParameter(2, list);
        query.getResultList().forEach(line -> lines.add(((Number) line).intValue()));
        return List.copyOf(lines);
    }

    /** The lines of those rows that have added people of whom something else is known by now, which would be gone with them. */
    @SuppressWarnings("unchecked")
    List<Integer> inUse(List<PlannedRow> rows) {
        var added = having(rows, row -> row.ofPerson() == Deal.CREATE);
        var used = Set.copyOf((List<UUID>) entities.createNativeQuery("select people_in_use(cast(string_to_array(?1, ',') as uuid[]))")
                .setParameter(1, added.stream().map(row -> row.person().toString()).collect(Collectors.joining(","))).getResultList());
        return added.stream().filter(row -> used.contains(row.person())).map(PlannedRow::line).toList();
    }

    private List<Integer> lines(String sql, JsonArray things) {
        return ((List<?>) entities.createNativeQuery(sql).setParameter(1, things.toString()).getResultList()).stream()
                .map(line -> ((Number) line).intValue()).toList();
    }

    private void execute(String sql, JsonArray things) {
        if (!things.isEmpty()) {
            int written = entities.createNativeQuery(sql).setParameter(1, things.toString()).executeUpdate();
            if (written != things.size()) {
                throw new Refused("state", "import.refused.rights", things.size() - written);
            }
        }
    }

    private static JsonArray people(List<PlannedRow> rows, Deal deal, Function<Change, String> side) {
        return RowJson.sides(having(rows, row -> row.ofPerson() == deal), PlannedRow::person, column -> !column.isOfPost(), side);
    }

    private static JsonArray posts(List<PlannedRow> rows, Deal deal, Function<Change, String> side) {
        return RowJson.sides(having(rows, row -> row.ofPost() == deal), PlannedRow::post, Column::isOfPost, side);
    }

    private static List<PlannedRow> having(List<PlannedRow> rows, Predicate<PlannedRow> condition) {
        return rows.stream().filter(condition).toList();
    }
}
