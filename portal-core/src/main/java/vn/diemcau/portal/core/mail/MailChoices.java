package vn.diemcau.portal.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;

/** Whether one wants mail, and in which language. */
@ApplicationScoped
@Transactional
public class MailChoices {

    /** @param language {@code vi} or {@code en} */
    public record Choice(boolean wanted, String language) {
    }

    @Inject
    private StoredChoices choices;

    @Inject
    private Access access;

    /** What the caller has chosen; mail in Vietnamese until then. */
    @RequiresPermission(Permission.STAFF)
    public Choice own() {
        return choices.of(access.caller().username()).orElse(new Choice(true, "vi"));
    }

    @RequiresPermission(Permission.STAFF)
    public void choose(boolean wanted, String language) {
        choices.keep(access.caller().username(), new Choice(wanted, language.equals("en") ? "en" : "vi"));
    }
}
