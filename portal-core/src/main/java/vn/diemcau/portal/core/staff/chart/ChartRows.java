package vn.diemcau.portal.core.staff.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.organization.SectionKind;

/** Sections with who leads them, and their people; the policy of posts leaves out what is not for the caller. */
@ApplicationScoped
class ChartRows {

    private static final String HELD = """
            post o join staff_member m on m.id = o.staff_member_id and (m.left_on is null or m.left_on > hospital_today())
                and o.from_date <= hospital_today() and (o.to_date is null or o.to_date >= hospital_today())\s""";
    private static final String PERSON = """
            m.id, replace(concat_ws(' ', nullif(m.degree, ''), m.family_name, m.middle_name, m.given_name), '  ', ' ') name, o.title, o.rank\s""";

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    List<ChartSection> sections() {
        return ((List<Object[]>) entities.createNativeQuery("""
                select h.id, h.name, h.title, h.rank, s.code, s.name, s.kind, s.accent, up.code, coalesce(held.people, 0)
                from section s left join section up on up.id = s.parent_id
                left join (select o.section_id, count(distinct m.id) people from""" + " " + HELD + """
                    group by 1) held on held.section_id = s.id
                left join (select distinct on (o.section_id) o.section_id,""" + " " + PERSON + " from " + HELD + """
                    where o.rank = 1 order by o.section_id, o.from_date, o.id) h on h.section_id = s.id
                where s.closed_on is null or s.closed_on > hospital_today() order by s.position, s.code""").getResultList())
                .stream().map(row -> new ChartSection((String) row[4], (String) row[5], SectionKind.valueOf((String) row[6]),
                        ((Number) row[7]).intValue(), (String) row[8], ((Number) row[9]).longValue(), person(row), new ArrayList<>())).toList();
    }

    @SuppressWarnings("unchecked")
    List<ChartPerson> people(String section) {
        return ((List<Object[]>) entities.createNativeQuery("select " + PERSON + " from " + HELD + """
                join section s on s.id = o.section_id where s.code = ?1
                order by o.rank, m.given_name collate "vi-x-icu", m.middle_name collate "vi-x-icu", m.family_name collate "vi-x-icu", m.id""")
                .setParameter(1, section).getResultList()).stream().map(ChartRows::person).toList();
    }

    private static ChartPerson person(Object[] row) {
        return row[0] == null ? null : new ChartPerson((UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue());
    }
}
