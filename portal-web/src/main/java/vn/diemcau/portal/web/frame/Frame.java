package vn.diemcau.portal.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.SectionRole;

/** What the frame of every page shows: the person, the choices made, the state of the navigation. */
@Named
@RequestScoped
public class Frame {

    private static final String VERSION = Long.toString(System.currentTimeMillis(), 36);

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    public Caller getCaller() {
        return access.caller();
    }

    /** Whether the person may write in some section. */
    public boolean isEditor() {
        return getCaller().hasAnywhere(SectionRole.EDITOR);
    }

    /** Whether the person runs some section or the portal. */
    public boolean isAdministrator() {
        return Permission.ADMINISTER_SECTION.heldBy(getCaller());
    }

    /** Whether the person is an admin of some section, not of the portal only. */
    public boolean isSectionAdmin() {
        return getCaller().hasAnywhere(SectionRole.ADMIN);
    }

    public String getName() {
        return personal(Personal.NAME);
    }

    public String getUsername() {
        return personal(Personal.USERNAME);
    }

    public String getInitials() {
        return personal(Personal.INITIALS);
    }

    public String getCsrf() {
        return personal(Personal.CSRF);
    }

    private String personal(Personal which) {
        return Personal.hasHoles(request) ? which.mark() : said(which);
    }

    /** What is said to this person alone. */
    public String said(Personal which) {
        return switch (which) {
            case CSRF -> (String) request.getAttribute(CsrfFilter.TOKEN);
            case NAME -> getCaller().name();
            case USERNAME -> getCaller().username();
            case INITIALS -> initials();
        };
    }

    /** The first letters of the last two parts of the name. */
    private String initials() {
        var parts = getCaller().name().strip().split("\\s+");
        var last = parts[parts.length - 1];
        var before = parts.length > 1 ? parts[parts.length - 2].substring(0, 1) : "";
        return (before + (last.isEmpty() ? "" : last.substring(0, 1)));
    }

    public String getLanguage() {
        return Preferences.language(request);
    }

    public String getTheme() {
        return Preferences.theme(request);
    }

    /** Changes with every start of the portal, so that browsers may keep our files for good. */
    public String getVersion() {
        return VERSION;
    }

    public String getRequestId() {
        return RequestId.of(request);
    }

    /** The changing part of the address, see {@link RouteFilter}. */
    public String getKey() {
        return (String) request.getAttribute(RouteFilter.KEY);
    }

    public Failure getFailure() {
        return request.getAttribute("failure") instanceof Failure failure ? failure : new Failure(404, "notfound", null);
    }

    /** What was typed into the form that has failed and may be sent again, or null. */
    public PostedForm getPostedForm() {
        return (PostedForm) request.getAttribute("postedForm");
    }

    /** The text of a key, for keys that a page puts together. */
    public String text(String key, Object... arguments) {
        return Messages.of(getLanguage()).text(key, arguments);
    }
}
