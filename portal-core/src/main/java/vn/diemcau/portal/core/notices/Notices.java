package vn.diemcau.portal.core.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.mail.Outbox;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.NotFound;

/**
 * Tells people what concerns them, and shows it to them. What is told is kept in the transaction of the deed: it stands and
 * falls with it. Nobody is told of what they did themselves. Notices are kept for 90 days.
 */
@ApplicationScoped
@Transactional
public class Notices {

    /** More unread ones are not counted. */
    public static final int COUNTED = 100;

    private static final int PAGE = 30;

    @Inject
    private NoticeRecords records;

    @Inject
    private Outbox outbox;

    @Inject
    private Access access;

    /**
     * Tells these people; called by features within their own operation, and by the portal's own work.
     *
     * @param usernames log-in names; doubles, blanks and the caller's own are passed over
     * @param byMail    whether it goes out by mail too, to those who want mail
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Collection<String> usernames, Telling telling, boolean byMail) {
        var others = usernames.stream().filter(name -> name != null && !name.isBlank() && !name.equals(access.caller().username()))
                .collect(Collectors.toSet());
        if (others.isEmpty()) {
            return;
        }
        records.addForPeople(others, telling, access.caller().subject());
        if (byMail) {
            outbox.toPeople(others, telling);
        }
    }

    /** Tells people by their records; whoever has no account is passed over. Otherwise as {@link #tell}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellStaff(Collection<UUID> staff, Telling telling, boolean byMail) {
        tell(records.usernames(staff), telling, byMail);
    }

    /** Tells those who write for a section, whoever they are when they look; mail goes to those who are it when it is sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellEditors(UUID section, Telling telling, boolean byMail) {
        records.addForSection(section, telling, access.caller().subject(), SectionRole.EDITOR);
        if (byMail) {
            outbox.toEditorsOf(section, telling);
        }
    }

    /** Tells those who run a section, not everybody who writes for it. Otherwise as {@link #tellEditors}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAdmins(UUID section, Telling telling, boolean byMail) {
        records.addForSection(section, telling, access.caller().subject(), SectionRole.ADMIN);
        if (byMail) {
            outbox.toAdminsOf(section, telling);
        }
    }

    /** How many of one's notices are unread, {@link #COUNTED} at most. */
    @RequiresPermission(Permission.STAFF)
    public int unread() {
        return records.unread(COUNTED);
    }

    /** @param cursor where the page before ended, or null for the first; a damaged cursor means the first */
    @RequiresPermission(Permission.STAFF)
    public NoticePage page(String cursor) {
        var found = records.page(Cursor.parse(cursor).orElse(null), PAGE + 1);
        if (found.size() <= PAGE) {
            return new NoticePage(found, null);
        }
        var last = found.get(PAGE - 1);
        return new NoticePage(found.subList(0, PAGE), new Cursor(last.at(), last.id()).encoded());
    }

    /**
     * The caller looks at what a notice leads to, so it is read.
     *
     * @return where it leads
     * @throws NotFound if there is no such notice for the caller
     */
    @RequiresPermission(Permission.STAFF)
    public String open(UUID id) {
        var link = records.link(id).orElseThrow(() -> new NotFound("notice"));
        records.read(id);
        return link;
    }

    /** Whatever the caller was told until now is read. */
    @RequiresPermission(Permission.STAFF)
    public void readAll() {
        records.readAll();
    }
}
