package vn.diemcau.portal.core.meetings.packets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.points.PointPerson;
import vn.diemcau.portal.core.papers.packet.PacketSheets.Category;

/** What packets say of all points of a meeting, by a statement each. */
@ApplicationScoped
class PointRows {

    @PersistenceContext
    private EntityManager entities;

    /** Those to be reached at each point; nobody for those who do not prepare the meeting. */
    @SuppressWarnings("unchecked")
    Map<UUID, Map<PointPerson.Role, PointPerson>> people(UUID meeting) {
        var people = new HashMap<UUID, Map<PointPerson.Role, PointPerson>>();
        ((List<Object[]>) entities.createNativeQuery("select point_id, role, name, phone from point_person where meeting_id = ?1")
                .setParameter(1, meeting).getResultList()).forEach(row -> people.computeIfAbsent((UUID) row[0],
                        point -> new EnumMap<>(PointPerson.Role.class)).put(PointPerson.Role.valueOf((String) row[1]),
                                new PointPerson((String) row[2], (String) row[3])));
        return people;
    }

    /** Delegates that are registered at each point, by category in their order. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<Category>> registered(UUID meeting) {
        var registered = new HashMap<UUID, List<Category>>();
        ((List<Object[]>) entities.createNativeQuery("""
                select r.point_id, c.name, r.number from point_registration r join point_term c on c.id = r.category_id
                where r.meeting_id = ?1 order by c.position, c.id""").setParameter(1, meeting).getResultList())
                .forEach(row -> registered.computeIfAbsent((UUID) row[0], point -> new ArrayList<>())
                        .add(new Category((String) row[1], ((Number) row[2]).intValue())));
        return registered;
    }

    /** Who chairs the meeting, with posts, but for those who are there by a post in the party. */
    String chairs(UUID meeting) {
        return (String) entities.createNativeQuery("""
                select coalesce(string_agg(concat_ws(', ', p.name, nullif(p.post, '')), '; ' order by p.position, p.id), '')
                from meeting_participant p where p.meeting_id = ?1 and p.part = 'CHAIR' and p.party_section is null""")
                .setParameter(1, meeting).getSingleResult();
    }
}
