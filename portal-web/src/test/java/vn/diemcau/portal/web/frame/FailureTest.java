package vn.diemcau.portal.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.shared.NotFound;

class FailureTest {

    private static int statusOf(Throwable cause) {
        return Failure.of(new ServletException(new IllegalStateException(cause))).status();
    }

    @Test
    void theReasonBeneathTheWrappingDecides() {
        assertThat(statusOf(new NotFound("article"))).isEqualTo(404);
        assertThat(statusOf(new NotPermitted(Permission.EDIT_SECTION))).isEqualTo(403);
    }

    @Test
    void aSilentDatabaseIsAPassingInterruption() {
        assertThat(statusOf(new SQLException("connection refused"))).isEqualTo(503);
    }

    @Test
    void whatAPolicyOfTheDatabaseRefusesIsOurFaultAndNoInterruption() {
        assertThat(statusOf(new PersistenceException(new SQLException("new row violates row-level security policy", "42501"))))
                .isEqualTo(500);
    }

    @Test
    void anythingElseIsOurFault() {
        assertThat(statusOf(new ArithmeticException())).isEqualTo(500);
        assertThat(Failure.of(new ArithmeticException()).isOurs()).isTrue();
    }
}
