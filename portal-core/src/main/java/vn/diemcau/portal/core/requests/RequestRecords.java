package vn.diemcau.portal.core.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.requests.shown.Colleague;

/** The stored requests. The policies show them to their sender and to those who work on them. */
@ApplicationScoped
class RequestRecords {

    @PersistenceContext
    private EntityManager entities;

    Optional<SectionRequest> find(UUID id) {
        return entities.createQuery("select r from SectionRequest r join fetch r.section where r.id = :id", SectionRequest.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    void add(SectionRequest request) {
        entities.persist(request);
        entities.flush();
    }

    /** What was changed is written now, so that what follows in the transaction sees it. */
    void write() {
        entities.flush();
    }

    /** The next number of a section in a year. */
    int nextNumber(UUID section, int year) {
        return ((Number) entities.createNativeQuery("select next_request_number(?1, ?2)").setParameter(1, section)
                .setParameter(2, year).getSingleResult()).intValue();
    }

    /** Nobody else sends in the caller's name until the transaction ends. @return how much the caller has sent in the last minute */
    int sentInAMinute(String sender) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('request_entry'), hashtext(?1)) as text)").setParameter(1, sender)
                .getSingleResult();
        return ((Number) entities.createNativeQuery("""
                select count(*) from request_entry where author = ?1 and kind in ('SENT', 'WRITTEN', 'REOPENED')
                    and at > clock_timestamp() - interval '1 minute'""").setParameter(1, sender).getSingleResult()).intValue();
    }

    /** Those with an account who hold a post in the section today, by name; without whoever has sent the request. */
    @SuppressWarnings("unchecked")
    List<Colleague> colleagues(SectionRequest request) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select p.username, concat_ws(' ', p.family_name, nullif(p.middle_name, ''), p.given_name) as name
                from staff_member p
                where p.username is not null and p.account_closed_at is null and (p.left_on is null or p.left_on > hospital_today())
                    and p.username <> ?2 and exists (select from post where staff_member_id = p.id and section_id = ?1
                        and from_date <= hospital_today() and (to_date is null or to_date >= hospital_today()))
                order by p.given_name collate "vi-x-icu", p.middle_name collate "vi-x-icu", p.family_name collate "vi-x-icu\"""")
                .setParameter(1, request.getSection().getId()).setParameter(2, request.getSenderUsername()).getResultList())
                .stream().map(row -> new Colleague((String) row[0], (String) row[1])).toList();
    }
}
