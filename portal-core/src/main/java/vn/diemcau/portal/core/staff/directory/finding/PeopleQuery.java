package vn.diemcau.portal.core.staff.directory.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of people as one statement: who is found, each under one post of today outside party sections, in order; and what
 * their cards show. Party posts count only in the list of that section, of which the policies let its members see anything.
 */
public final class PeopleQuery {

    private static final String TODAY = "o.from_date <= hospital_today() and (o.to_date is null or o.to_date >= hospital_today())";

    private final List<Object> parameters = new ArrayList<>();
    private final String sql;

    /**
     * @param card      what cards show of a person m with a post p, as columns
     * @param worksHere the condition that a person m works here
     * @param after     the values of the keys of the last person on the page before; empty for the first page
     */
    public PeopleQuery(PeopleFilter filter, List<String> after, int limit, String card, String worksHere) {
        var keys = filter.order().keys();
        sql = "with page as materialized (select m.id, p.title, p.name, p.code, p.accent, cast(concat_ws(chr(10), " + texts(keys)
                + ") as text) place, row_number() over (order by " + String.join(", ", keys) + ") number, count(*) over () total from "
                + found(filter) + (isSearch(filter) ? " join lateral (" + post(filter) + " limit 1) p on true"
                : " join (" + post(filter) + ") p on p.staff_member_id = m.id") + " where " + worksHere + beyond(keys, after)
                + " order by number limit " + limit + ") select " + card
                + ", p.place, p.total from page p join staff_member m on m.id = p.id order by p.number";
    }

    /** Its parameters are numbered from 1 on. */
    public String sql() {
        return sql;
    }

    /** In the order of their numbers, from 1 on. */
    public List<Object> parameters() {
        return parameters;
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    private String found(PeopleFilter filter) {
        var from = new StringBuilder("staff_member m");
        if (!filter.words().isEmpty()) {
            from.append(" join staff_found(").append(parameter(filter.words())).append(", null) f on f.person = m.id");
        }
        if (!filter.skill().isEmpty()) {
            from.append(" join staff_found(").append(parameter(filter.skill())).append(", 'SKILL') k on k.person = m.id");
        }
        return from.toString();
    }

    /** The post under which somebody stands: looked up for each who was found, or for everybody at once. */
    private String post(PeopleFilter filter) {
        boolean search = isSearch(filter);
        var sql = new StringBuilder(search ? "select " + score(filter) : "select distinct on (o.staff_member_id) o.staff_member_id");
        sql.append(", o.title, o.rank, s.name, s.code, s.accent, s.position from post o join section s on s.id = o.section_id where ")
                .append(TODAY).append(search ? " and o.staff_member_id = m.id" : "")
                .append(filter.section().isEmpty() ? " and s.kind <> 'PARTY'" : " and s.code = " + parameter(filter.section()));
        if (filter.kind() != null) {
            sql.append(" and s.kind = ").append(parameter(filter.kind().name()));
        }
        if (filter.group() != null) {
            sql.append(" and o.rank between ").append(filter.group().from()).append(" and ").append(filter.group().to());
        }
        return sql.append(" order by ").append(search ? "" : "o.staff_member_id, ").append("o.rank, o.from_date, o.id").toString();
    }

    private static boolean isSearch(PeopleFilter filter) {
        return filter.order() == PeopleOrder.BEST;
    }

    private static String score(PeopleFilter filter) {
        return (filter.words().isEmpty() ? "k.score" : filter.skill().isEmpty() ? "f.score" : "f.score + k.score") + " score";
    }

    private static String texts(List<String> keys) {
        return String.join(", ", keys.stream().map(key -> key.replace(" collate \"vi-x-icu\"", "")).toList());
    }

    private String beyond(List<String> keys, List<String> after) {
        if (after.isEmpty()) {
            return "";
        }
        var values = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            var type = PeopleKey.isNumber(keys.get(i)) ? "int" : keys.get(i).equals("m.id") ? "uuid" : "text";
            values.add("cast(" + parameter(after.get(i)) + " as " + type + ")");
        }
        return " and (" + String.join(", ", keys) + ") > (" + String.join(", ", values) + ")";
    }
}
