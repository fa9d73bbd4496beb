package vn.diemcau.portal.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.mail.words.Appointment;
import vn.diemcau.portal.core.mail.words.Telling;

/**
 * Puts mail into the queue, within the transaction of what it tells: if that is not kept, nothing is sent. Features reach
 * people through {@code Notices}, which comes here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    @Inject
    private QueuedMail queue;

    @Inject
    private Access access;

    @Inject
    private Event<MailQueued> queued;

    /** One mail to each of these people. Whoever wants none gets none, which is found out when it is sent. */
    public void toPeople(Collection<String> usernames, Telling telling) {
        if (!usernames.isEmpty()) {
            queue.addForPeople(usernames, telling, access.caller().subject(), null);
            queued.fire(new MailQueued());
        }
    }

    /** The same with an appointment for their calendars. */
    public void appointmentToPeople(Collection<String> usernames, Telling telling, Appointment appointment) {
        if (!usernames.isEmpty()) {
            queue.addForPeople(usernames, telling, access.caller().subject(), queue.add(appointment));
            queued.fire(new MailQueued());
        }
    }

    /**
     * One mail to each of these addresses of people without an account, in Vietnamese.
     *
     * @param addresses by where the mail leads its reader: a path of the portal with a secret of theirs
     */
    public void toAddresses(Map<String, String> addresses, Telling telling) {
        add(addresses, telling, null);
    }

    /** The same with an appointment for their calendars. */
    public void appointmentToAddresses(Map<String, String> addresses, Telling telling, Appointment appointment) {
        if (!addresses.isEmpty()) {
            add(addresses, telling, queue.add(appointment));
        }
    }

    private void add(Map<String, String> addresses, Telling telling, UUID appointment) {
        if (!addresses.isEmpty()) {
            queue.addForAddresses(addresses, telling, access.caller().subject(), appointment);
            queued.fire(new MailQueued());
        }
    }

    /** One mail to everybody who writes for a section when it is sent, but not to the caller. */
    public void toEditorsOf(UUID section, Telling telling) {
        queue.addForSection(section, telling, access.caller().subject(), SectionRole.EDITOR);
        queued.fire(new MailQueued());
    }

    /** One mail to everybody who runs a section when it is sent, but not to the caller. */
    public void toAdminsOf(UUID section, Telling telling) {
        queue.addForSection(section, telling, access.caller().subject(), SectionRole.ADMIN);
        queued.fire(new MailQueued());
    }
}
