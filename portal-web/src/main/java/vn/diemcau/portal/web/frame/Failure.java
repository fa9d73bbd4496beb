package vn.diemcau.portal.web.frame;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.sql.SQLException;
import java.util.Set;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.accounts.IdentityServerSilent;
import vn.diemcau.portal.auth.accounts.UnknownToIdentityServer;
import vn.diemcau.portal.core.organization.SectionClosed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Outdated;
import vn.diemcau.portal.core.shared.Refused;

/**
 * What went wrong, as the person is told.
 *
 * @param status the status of the answer
 * @param type   the name under which the bundles speak of it: {@code failure.<type>.title}, {@code problem.<type>}
 */
public record Failure(int status, String type, Throwable cause) {

    /** Classes of SQLSTATE: data, integrity constraint, syntax error or access rule violation. */
    private static final Set<String> OUR_MISTAKES = Set.of("22", "23", "42");

    /** Finds the reason beneath whatever the layers above have wrapped it in. */
    public static Failure of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound || cause instanceof FileNotFoundException
                    || cause instanceof UnknownToIdentityServer) {
                return new Failure(HttpServletResponse.SC_NOT_FOUND, "notfound", cause);
            }
            if (cause instanceof NotPermitted) {
                return new Failure(HttpServletResponse.SC_FORBIDDEN, "forbidden", cause);
            }
            if (cause instanceof LogInEnded) {
                return new Failure(HttpServletResponse.SC_UNAUTHORIZED, "login", cause);
            }
            if (cause instanceof CsrfRefused) {
                return new Failure(HttpServletResponse.SC_FORBIDDEN, "csrf", cause);
            }
            if (cause instanceof TooLarge) {
                return new Failure(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "toolarge", cause);
            }
            if (cause instanceof SectionClosed) {
                return new Failure(HttpServletResponse.SC_CONFLICT, "closed", cause);
            }
            if (cause instanceof Refused) {
                return new Failure(HttpServletResponse.SC_BAD_REQUEST, "refused", cause);
            }
            if (cause instanceof Outdated) {
                return new Failure(HttpServletResponse.SC_PRECONDITION_FAILED, "outdated", cause);
            }
            if (cause instanceof IdentityServerSilent) {
                return new Failure(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "accounts", thrown);
            }
            if ((cause instanceof SQLException || cause instanceof PersistenceException) && !isOurMistake(cause)) {
                return new Failure(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable", thrown);
            }
        }
        return new Failure(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "internal", thrown);
    }

    /** Whether the database has answered, and refused what no program should ask of it: a policy or a constraint was violated. */
    private static boolean isOurMistake(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException answer && answer.getSQLState() != null
                    && OUR_MISTAKES.contains(answer.getSQLState().substring(0, 2))) {
                return true;
            }
        }
        return false;
    }

    public int getStatus() {
        return status;
    }

    public String getType() {
        return type;
    }

    /** Whether the same request may be taken a little later. */
    boolean isPassing() {
        return isOurs() || status == HttpServletResponse.SC_UNAUTHORIZED;
    }

    /** Whether it is the portal's fault and belongs in the log. */
    boolean isOurs() {
        return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
