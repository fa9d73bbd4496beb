package vn.diemcau.portal.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.mail.words.Appointment;
import vn.diemcau.portal.core.mail.words.Arguments;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The rows of the queue. Which of them may be read and changed, the policies say: new ones by all staff, the rest by the portal. */
@ApplicationScoped
class QueuedMail {

    /**
     * One that is due.
     *
     * @param recipient the log-in name; null if it is for those who write for a section, or for an address
     * @param address   of somebody without an account, or null
     * @param section   code of that section, or null
     * @param role      whoever has at least this one in it gets it
     * @param toldBy    the lasting id of whoever did it; empty for the portal
     * @param attempts  how often it was tried in vain
     */
    record Due(UUID id, String recipient, String address, String section, SectionRole role, String toldBy, Telling telling,
               Appointment appointment, int attempts, Instant queuedAt) {
    }

    /** Where and in which language somebody is reached; the address is null if the staff's records have none. */
    record Choice(String address, boolean gone, boolean wanted, String language) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** @return its id, for the mails that bring it */
    UUID add(Appointment appointment) {
        var id = Ids.next();
        entities.createNativeQuery("insert into mail_appointment (id, content) values (?1, ?2)").setParameter(1, id)
                .setParameter(2, AppointmentText.stored(appointment)).executeUpdate();
        return id;
    }

    void addForAddresses(Map<String, String> addresses, Telling telling, String toldBy, UUID appointment) {
        entities.createNativeQuery("""
                insert into mail (id, address, told_by, kind, arguments, link, appointment_id)
                select gen_random_uuid(), address, ?2, ?3, ?4, own, cast(?6 as uuid)
                from unnest(string_to_array(?1, chr(10)), string_to_array(?5, chr(10))) to_whom(address, own)""")
                .setParameter(1, String.join("\n", addresses.values())).setParameter(2, toldBy).setParameter(3, telling.kind())
                .setParameter(4, Arguments.stored(telling.arguments())).setParameter(5, String.join("\n", addresses.keySet()))
                .setParameter(6, appointment == null ? null : appointment.toString()).executeUpdate();
    }

    /** @param appointment the id of one, or null */
    void addForPeople(Collection<String> usernames, Telling telling, String toldBy, UUID appointment) {
        entities.createNativeQuery("""
                insert into mail (id, recipient, told_by, kind, arguments, link, appointment_id)
                select gen_random_uuid(), username, ?2, ?3, ?4, ?5, cast(?6 as uuid) from unnest(string_to_array(?1, chr(10))) username""")
                .setParameter(1, String.join("\n", usernames)).setParameter(2, toldBy).setParameter(3, telling.kind())
                .setParameter(4, Arguments.stored(telling.arguments())).setParameter(5, telling.link())
                .setParameter(6, appointment == null ? null : appointment.toString()).executeUpdate();
    }

    /** @param role whoever has at least this one in the section gets it */
    void addForSection(UUID section, Telling telling, String toldBy, SectionRole role) {
        entities.createNativeQuery("""
                insert into mail (id, section_id, told_by, kind, arguments, link, audience)
                values (gen_random_uuid(), ?1, ?2, ?3, ?4, ?5, ?6)""").setParameter(6, role.name() + "S")
                .setParameter(1, section).setParameter(2, toldBy).setParameter(3, telling.kind())
                .setParameter(4, Arguments.stored(telling.arguments())).setParameter(5, telling.link()).executeUpdate();
    }

    /** One that is due and that no other server has in hand; it is ours until the transaction ends. */
    @SuppressWarnings("unchecked")
    Optional<Due> claim() {
        return ((List<Object[]>) entities.createNativeQuery("""
                select m.id, m.recipient, m.address, (select code from section where id = m.section_id), m.audience, m.told_by, m.kind,
                    m.arguments, m.link, (select content from mail_appointment where id = m.appointment_id), m.attempts, m.queued_at
                from mail m where m.state = 'QUEUED' and m.due_at <= now() order by m.due_at, m.id limit 1 for update skip locked""")
                .getResultList()).stream().findFirst().map(row -> new Due((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                        "ADMINS".equals(row[4]) ? SectionRole.ADMIN : SectionRole.EDITOR, (String) row[5],
                        new Telling((String) row[6], Arguments.read((String) row[7]), (String) row[8]), AppointmentText.read((String) row[9]),
                        ((Number) row[10]).intValue(), StoredTimes.instant(row[11])));
    }

    Choice choiceOf(String username) {
        var row = (Object[]) entities.createNativeQuery("""
                select p.email, coalesce(p.account_closed_at is not null or p.left_on <= hospital_today(), false),
                    coalesce(c.wanted, true), coalesce(c.language, 'vi')
                from (select cast(?1 as text) as username) asked left join staff_member p on p.username = asked.username
                    left join mail_choice c on c.username = asked.username""").setParameter(1, username).getSingleResult();
        var address = (String) row[0];
        return new Choice(address == null || address.isBlank() ? null : address, (Boolean) row[1], (Boolean) row[2], (String) row[3]);
    }

    /** One row for each of these people in the place of the one for their section. */
    void spread(Due due, Collection<String> usernames) {
        entities.createNativeQuery("""
                insert into mail (id, queued_at, recipient, told_by, kind, arguments, link)
                select gen_random_uuid(), queued_at, username, told_by, kind, arguments, link
                from mail, unnest(string_to_array(?2, chr(10))) username where mail.id = ?1""")
                .setParameter(1, due.id()).setParameter(2, String.join("\n", usernames)).executeUpdate();
        entities.createNativeQuery("delete from mail where id = ?1").setParameter(1, due.id()).executeUpdate();
    }

    /** It is over with this one; what it named is kept no longer. */
    void done(Due due, String state, String fault) {
        entities.createNativeQuery("""
                update mail set state = ?2, done_at = clock_timestamp(), attempts = attempts + 1, fault = ?3, arguments = '[]',
                    appointment_id = null, address = case when address is not null then '' end, link = case when address is null then link else '/' end
                where id = ?1""").setParameter(1, due.id()).setParameter(2, state).setParameter(3, fault).executeUpdate();
    }

    void postpone(Due due, Duration wait, String fault) {
        entities.createNativeQuery("""
                update mail set attempts = attempts + 1, due_at = clock_timestamp() + make_interval(secs => ?2), fault = ?3
                where id = ?1""").setParameter(1, due.id()).setParameter(2, (double) wait.toSeconds()).setParameter(3, fault).executeUpdate();
    }

    void forgetDoneBefore(Instant time) {
        entities.createNativeQuery("delete from mail where state <> 'QUEUED' and done_at < ?1").setParameter(1, time).executeUpdate();
        entities.createNativeQuery("delete from mail_appointment a where not exists (select from mail where appointment_id = a.id)").executeUpdate();
    }
}
