package vn.diemcau.portal.core.meetings.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.mail.Outbox;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.shared.SystemWork;

/** Reminds those who are due: claimed, told and put into the queue of mail in one transaction, so each once, whatever happens. */
@ApplicationScoped
@SystemWork
class Reminders {

    @Inject
    @ConfigProperty(name = "portal.meetings.remind.first", defaultValue = "P1D")
    private Duration first;

    @Inject
    @ConfigProperty(name = "portal.meetings.remind.second", defaultValue = "PT1H")
    private Duration second;

    @Inject
    private ReminderRecords records;

    @Inject
    private Notices notices;

    @Inject
    private Outbox outbox;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remind(ReminderKind kind) {
        records.claim(kind, kind == ReminderKind.SECOND ? second : first).forEach((id, people) -> {
            var meeting = records.meeting(id);
            var telling = CallWords.telling(kind.notice(), meeting);
            notices.tell(Told.usernames(people), telling, true);
            outbox.toAddresses(Told.addresses(people), telling);
        });
    }
}
