package vn.diemcau.portal.core.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.mail.words.Arguments;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored notices, and which of them the caller has read. The policies show nobody those of others. */
@ApplicationScoped
class NoticeRecords {

    /** The caller's own; said here too, so that the indexes are used. */
    private static final String OWN = """
            from notice n where (n.recipient = (select caller_username())
                or n.section_id = any (cast((select caller_sections('editor')) as uuid[]))
                    and (n.audience = 'EDITORS' or n.section_id = any (cast((select caller_sections('admin')) as uuid[]))))
            and n.told_by <> (select current_setting('portal.caller', true)) and n.at > now() - interval '90 days'\s""";
    private static final String READ = "exists (select from notice_reading r where r.username = (select caller_username()) and r.notice_id = n.id)";

    @PersistenceContext
    private EntityManager entities;

    void addForPeople(Collection<String> usernames, Telling telling, String toldBy) {
        with(telling, toldBy, entities.createNativeQuery("""
                insert into notice (id, recipient, told_by, kind, arguments, link)
                select gen_random_uuid(), username, ?2, ?3, ?4, ?5 from unnest(string_to_array(?1, chr(10))) username""")
                .setParameter(1, String.join("\n", usernames))).executeUpdate();
    }

    /** @param role whoever has at least this one in the section is told */
    void addForSection(UUID section, Telling telling, String toldBy, SectionRole role) {
        with(telling, toldBy, entities.createNativeQuery("""
                insert into notice (id, section_id, told_by, kind, arguments, link, audience)
                values (gen_random_uuid(), ?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, section).setParameter(6, role.name() + "S")).executeUpdate();
    }

    private static Query with(Telling telling, String toldBy, Query query) {
        return query.setParameter(2, toldBy).setParameter(3, telling.kind()).setParameter(4, Arguments.stored(telling.arguments()))
                .setParameter(5, telling.link());
    }

    @SuppressWarnings("unchecked")
    List<String> usernames(Collection<UUID> staff) {
        return entities.createNativeQuery("""
                select username from staff_member where username is not null and id = any (cast(string_to_array(?1, ',') as uuid[]))""")
                .setParameter(1, staff.stream().map(UUID::toString).collect(Collectors.joining(","))).getResultList();
    }

    int unread(int limit) {
        return ((Number) entities.createNativeQuery("select count(*) from (select 1 " + OWN + "and not " + READ + " limit ?1) unread")
                .setParameter(1, limit).getSingleResult()).intValue();
    }

    @SuppressWarnings("unchecked")
    List<Notice> page(Cursor after, int limit) {
        var query = entities.createNativeQuery("select n.id, n.at, n.kind, n.arguments, n.link, " + READ + OWN
                + (after == null ? "" : "and (n.at, n.id) < (?1, ?2) ") + "order by n.at desc, n.id desc").setMaxResults(limit);
        if (after != null) {
            query.setParameter(1, after.time()).setParameter(2, after.id());
        }
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new Notice((UUID) row[0], StoredTimes.instant(row[1]),
                new Telling((String) row[2], Arguments.read((String) row[3]), (String) row[4]), (Boolean) row[5])).toList();
    }

    @SuppressWarnings("unchecked")
    Optional<String> link(UUID id) {
        return ((List<String>) entities.createNativeQuery("select n.link " + OWN + "and n.id = ?1").setParameter(1, id).getResultList())
                .stream().findFirst();
    }

    void read(UUID id) {
        entities.createNativeQuery("""
                insert into notice_reading (username, notice_id) values (caller_username(), ?1) on conflict do nothing""")
                .setParameter(1, id).executeUpdate();
    }

    void readAll() {
        entities.createNativeQuery("insert into notice_reading (username, notice_id) select caller_username(), n.id " + OWN
                + "and not " + READ + " on conflict do nothing").executeUpdate();
    }
}
