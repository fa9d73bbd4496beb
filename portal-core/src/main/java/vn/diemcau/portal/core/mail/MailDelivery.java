package vn.diemcau.portal.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.auth.accounts.Account;
import vn.diemcau.portal.auth.accounts.Accounts;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.auth.accounts.SectionMembers;
import vn.diemcau.portal.auth.accounts.UnknownToIdentityServer;
import vn.diemcau.portal.core.mail.QueuedMail.Due;
import vn.diemcau.portal.core.shared.SystemWork;

/**
 * Sends what is due, one mail in one transaction: the row is locked from before the mail server is asked until it is written
 * down what came of it. Whoever else looks for mail passes it over; if this server dies, the lock dies with it and the row
 * is due again.
 */
@ApplicationScoped
@SystemWork
class MailDelivery {

    /** What came of one look into the queue: nothing was due; it is settled; the server behind it is away, so wait. */
    enum Outcome { NOTHING, SETTLED, WAIT }

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
    private static final Duration GIVEN_UP = Duration.ofDays(3);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final long FIRST_WAIT_SECONDS = 30;
    private static final long LONGEST_WAIT_SECONDS = 1_800;
    private static final int DOUBLED = 6;

    @Inject
    private QueuedMail queue;

    @Inject
    private Postman postman;

    @Inject
    private Accounts accounts;

    @Inject
    private SectionMembers sections;

    /** Settles one mail that is due, if there is any. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outcome next() {
        return queue.claim().map(this::settle).orElse(Outcome.NOTHING);
    }

    /** Rows of mail that is over with are kept for 30 days. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget() {
        queue.forgetDoneBefore(Instant.now().minus(KEPT));
    }

    private Outcome settle(Due due) {
        try {
            if (due.address() != null) {
                send(due, due.address(), "vi");
            } else if (due.recipient() == null) {
                spread(due);
            } else {
                deliver(due);
            }
            return Outcome.SETTLED;
        } catch (AccountsFailure silent) {
            return failed(due, "identity server: " + silent.getClass().getSimpleName(), true);
        } catch (MailFailure failed) {
            return failed(due, failed.fault(), failed.isOfServer());
        }
    }

    private void spread(Due due) {
        try {
            var people = sections.of(due.section()).stream()
                    .filter(member -> member.role().includes(due.role()) && member.account().enabled())
                    .map(member -> member.account()).filter(account -> !account.id().equals(due.toldBy())).map(Account::username).toList();
            if (people.isEmpty()) {
                queue.done(due, "UNREACHABLE", "nobody in the section is to be told");
            } else {
                queue.spread(due, people);
            }
        } catch (UnknownToIdentityServer withoutGroups) {
            queue.done(due, "UNREACHABLE", "the section has no groups");
        }
    }

    private void deliver(Due due) {
        var choice = queue.choiceOf(due.recipient());
        if (!choice.wanted()) {
            queue.done(due, "UNWANTED", "");
            return;
        }
        var address = choice.gone() ? Optional.<String>empty()
                : Optional.ofNullable(choice.address()).or(() -> addressOfAccount(due.recipient()));
        if (address.isEmpty()) {
            queue.done(due, "UNREACHABLE", "no address");
            return;
        }
        send(due, address.get(), choice.language());
    }

    private void send(Due due, String address, String language) {
        try {
            postman.send(new Envelope(due.id(), address, language, due.address() != null, due.telling(), due.appointment()));
        } catch (MissingResourceException | IllegalStateException unwritable) {
            throw new MailFailure("it could not be written", false, unwritable);
        }
        queue.done(due, "SENT", "");
    }

    private Optional<String> addressOfAccount(String username) {
        return accounts.withUsername(username).filter(Account::enabled).map(Account::email).filter(email -> !email.isBlank());
    }

    /** Neither addresses nor words go into the log. */
    private Outcome failed(Due due, String fault, boolean ofServer) {
        boolean over = due.queuedAt().isBefore(Instant.now().minus(GIVEN_UP));
        if (over) {
            queue.done(due, "GIVEN_UP", fault);
        } else {
            long wait = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS << Math.min(due.attempts(), DOUBLED));
            queue.postpone(due, Duration.ofSeconds(wait), fault);
        }
        LOG.log(over ? Level.SEVERE : Level.WARNING, over ? "Mail {0} was given up after {1} attempts: {2}"
                : "Mail {0} waits after attempt {1}: {2}", new Object[] {due.id(), due.attempts() + 1, fault});
        return ofServer ? Outcome.WAIT : Outcome.SETTLED;
    }
}
