package vn.diemcau.portal.core.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.diemcau.portal.core.shared.StoredTimes;

/** What the audit trail knows of those who looked at something hidden. */
@ApplicationScoped
class RevealRecords {

    @PersistenceContext
    private EntityManager entities;

    /** The first post of the caller outside party sections, with its section; empty without one. */
    @SuppressWarnings("unchecked")
    String postOfCaller() {
        return ((List<String>) entities.createNativeQuery("""
                select o.title || ' · ' || s.name from post o join section s on s.id = o.section_id
                    join staff_member m on m.id = o.staff_member_id
                where m.username = caller_username() and s.kind <> 'PARTY'
                    and o.from_date <= hospital_today() and (o.to_date is null or o.to_date >= hospital_today())
                order by o.rank, o.from_date limit 1""").getResultList()).stream().findFirst().orElse("");
    }

    /** The newest looks at what the caller hides; the policy of the trail shows these to their owner. */
    @SuppressWarnings("unchecked")
    List<Reveal> ofCaller(int days, int limit) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select at, actor_name, coalesce(after ->> 'post', ''), after ->> 'field' from audit_entry
                where action = 'staff.revealed' and thing_id = cast((select caller_person()) as text) and at > now() - make_interval(days => ?1)
                order by at desc, id desc limit ?2""").setParameter(1, days).setParameter(2, limit).getResultList()).stream()
                .map(row -> new Reveal(StoredTimes.instant(row[0]), (String) row[1], (String) row[2], (String) row[3])).toList();
    }
}
