package vn.diemcau.portal.core.contacts.outside.twins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.ExternalContact;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;

/** Looks for contacts that resemble each other, by what the table derives from them. */
@ApplicationScoped
class TwinRecords {

    private static final int SIMILAR = 5;

    @PersistenceContext
    private EntityManager entities;

    /** What the caller reads and what has a number, an address, or name and organisation in common with these facts. */
    List<ExternalContact> like(ContactFacts facts) {
        @SuppressWarnings("unchecked")
        var ids = (List<UUID>) entities.createNativeQuery("""
                select id from external_contact
                where number_keys && string_to_array(?1, ' ') or string_to_array(mails, ' ') && string_to_array(?2, ' ')
                    or name_key = fold(?3) || '|' || fold(?4)
                order by name_key = fold(?3) || '|' || fold(?4) desc, name collate "vi-x-icu" """)
                .setParameter(1, String.join(" ", facts.numberValues())).setParameter(2, String.join(" ", facts.mails()))
                .setParameter(3, facts.name()).setParameter(4, facts.organisation()).setMaxResults(SIMILAR).getResultList();
        return ids.isEmpty() ? List.of() : entities.createQuery(
                "select c from ExternalContact c join fetch c.section where c.id in :ids", ExternalContact.class)
                .setParameter("ids", ids).getResultList();
    }

    /**
     * Pairs within these sections, without those of which somebody said that they are two. Of many that share one number each is
     * paired with the next only, so that there are never more pairs than contacts have keys.
     */
    @SuppressWarnings("unchecked")
    List<TwinPair> pairs(Set<String> sections, int limit) {
        return ((List<Object[]>) entities.createNativeQuery("""
                with own as (
                    select c.*, s.name as section_name from external_contact c join section s on s.id = c.section_id
                    where s.code = any (string_to_array(?1, ','))),
                keys as (
                    select id, 'NAME' as kind, name_key as key from own
                    union all select id, 'MAIL', unnest(string_to_array(mails, ' ')) from own where mails <> ''
                    union all select id, 'NUMBER', unnest(number_keys) from own),
                neighbours as (
                    select id, lead(id) over (partition by kind, key order by id) as other, kind, key from keys),
                next as (
                    select n.id, n.kind, case when d.first_id is null then n.other else (
                        select k.id from keys k where k.kind = n.kind and k.key = n.key and k.id > n.id and not exists (
                            select from external_distinct x where x.first_id = n.id and x.second_id = k.id)
                        order by k.id limit 1) end as other
                    from neighbours n left join external_distinct d on d.first_id = n.id and d.second_id = n.other),
                pairs as (
                    select id, other, string_agg(distinct kind, ',') as kinds, count(distinct kind) as strength from next
                    where other is not null and other <> id group by id, other)
                select a.id, a.name, a.organisation, a.section_name, b.id, b.name, b.organisation, b.section_name, p.kinds
                from pairs p join own a on a.id = p.id join own b on b.id = p.other
                order by p.strength desc, a.name collate "vi-x-icu", a.id, b.id""")
                .setParameter(1, String.join(",", sections)).setMaxResults(limit).getResultList()).stream()
                .map(row -> new TwinPair(side(row, 0), side(row, 4),
                        Arrays.stream(((String) row[8]).split(",")).map(Likeness::valueOf).sorted().toList())).toList();
    }

    private static TwinPair.Side side(Object[] row, int at) {
        return new TwinPair.Side((UUID) row[at], (String) row[at + 1], (String) row[at + 2], (String) row[at + 3]);
    }

    /** Says that they are two. @return whether nobody had said so */
    boolean tellApart(UUID one, UUID other) {
        return entities.createNativeQuery("""
                insert into external_distinct (first_id, second_id) select least(a.id, b.id), greatest(a.id, b.id)
                from external_contact a, external_contact b where a.id = ?1 and b.id = ?2 and not exists (
                    select from external_distinct where first_id = least(a.id, b.id) and second_id = greatest(a.id, b.id))""")
                .setParameter(1, one).setParameter(2, other).executeUpdate() > 0;
    }

    Optional<ExternalContact> find(UUID id) {
        return entities.createQuery("select c from ExternalContact c join fetch c.section where c.id = :id", ExternalContact.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Nobody else changes it until the transaction ends. */
    void hold(UUID id) {
        entities.createQuery("select c from ExternalContact c where c.id = :id", ExternalContact.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    void remove(ExternalContact contact) {
        entities.remove(contact);
    }
}
