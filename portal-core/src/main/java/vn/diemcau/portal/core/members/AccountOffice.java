package vn.diemcau.portal.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.accounts.Account;
import vn.diemcau.portal.auth.accounts.Accounts;
import vn.diemcau.portal.auth.accounts.KnownToIdentityServer;
import vn.diemcau.portal.auth.accounts.NewAccount;
import vn.diemcau.portal.auth.accounts.SectionMembers;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.staff.leaving.Departures;

/**
 * Where who runs the portal looks after accounts that no section looks after. Keycloak keeps them; every operation may throw
 * an {@link vn.diemcau.portal.auth.accounts.AccountsFailure}, and then nothing has changed.
 */
@ApplicationScoped
public class AccountOffice {

    private static final int PAGE = 25;
    private static final int NAME = 60;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");

    @Inject
    private Accounts accounts;

    @Inject
    private SectionMembers sections;

    @Inject
    private RoleChangeRecords records;

    @Inject
    private Departures departures;

    @Inject
    private Access access;

    /** A page of the accounts that belong to no section. @param page from 0; one that there is not means the last */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public AccountPage withoutSection(int page) {
        var present = sections.everybody();
        var others = accounts.all().stream().filter(account -> !present.contains(account.id())).toList();
        int last = Math.max(0, (others.size() - 1) / PAGE);
        int shown = Math.max(0, Math.min(page, last));
        var items = others.stream().skip((long) shown * PAGE).limit(PAGE).map(this::line).toList();
        return new AccountPage(items, others.size(), shown, shown == last);
    }

    private AccountLine line(Account account) {
        return new AccountLine(account.id(), account.username(), account.name(), account.email(), accounts.isStaff(account.id()),
                account.enabled());
    }

    /**
     * Makes an account that may use the portal, in no section yet.
     *
     * @param familyName họ
     * @param givenName  đệm and tên
     * @return with the password of the first log-in, at which another one has to be chosen; it is kept nowhere
     * @throws Refused if a name or address is missing, of no good form, or taken
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public NewAccount create(String username, String familyName, String givenName, String email) {
        var log = like(USERNAME, "username", Texts.line(username), "accounts.refused.username");
        var address = like(ADDRESS, "email", Texts.line(email), "accounts.refused.email");
        var family = named("familyName", familyName);
        var given = named("givenName", givenName);
        var made = made(log, family, given, address);
        try {
            records.tell(deed("account.created", made.account(), Map.of(), Map.of("username", log)));
        } catch (RuntimeException notKept) {
            accounts.delete(made.account().id());
            throw notKept;
        }
        return made;
    }

    private NewAccount made(String username, String familyName, String givenName, String email) {
        try {
            return accounts.create(username, familyName, givenName, email);
        } catch (KnownToIdentityServer taken) {
            throw new Refused("username", "accounts.refused.taken");
        }
    }

    private static String named(String field, String text) {
        var name = Texts.line(field, text, NAME);
        if (name.isEmpty()) {
            throw new Refused(field, "accounts.refused.name");
        }
        return name;
    }

    private static String like(Pattern form, String field, String text, String refusal) {
        if (!form.matcher(text).matches()) {
            throw new Refused(field, refusal);
        }
        return text;
    }

    /** Lets an account log in again. @throws Refused if its owner is recorded as having left: the return opens it */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void enable(String account) {
        if (departures.isLeaver(accounts.withId(account).username())) {
            throw new Refused("account", "accounts.refused.left");
        }
        turn(account, true);
    }

    /** The account can log in no more, and what it has open in the portal ends at its next request. @throws Refused for one's own */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void disable(String account) {
        if (account.equals(access.caller().subject())) {
            throw new Refused("account", "accounts.refused.own");
        }
        turn(account, false);
    }

    private void turn(String account, boolean on) {
        var person = accounts.withId(account);
        if (person.enabled() == on) {
            return;
        }
        var groups = sections.groupsOf(account);
        records.begin(account, null);
        set(account, on);
        try {
            records.finish(account, groups, on, deed(on ? "account.enabled" : "account.disabled", person,
                    Map.of("enabled", String.valueOf(!on)), Map.of("enabled", String.valueOf(on))));
        } catch (RuntimeException notKept) {
            set(account, !on);
            throw notKept;
        }
    }

    private void set(String account, boolean on) {
        if (on) {
            accounts.enable(account);
        } else {
            accounts.disable(account);
        }
    }

    private static PortalDeed deed(String action, Account account, Map<String, Object> before, Map<String, Object> after) {
        return new PortalDeed(new Deed(action, null, "account", account.id(), account.name(), Deed.Readers.ALL, before, after));
    }
}
