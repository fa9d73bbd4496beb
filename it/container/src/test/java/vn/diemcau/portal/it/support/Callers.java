package vn.diemcau.portal.it.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.shared.ContentNumbers;

/** Lets several people call within the one request of a test: each logs in, acts and logs out. */
@ApplicationScoped
public class Callers {

    private static final String PASSWORD = "secret";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Instance<Access> access;

    @Inject
    private Instance<ContentNumbers> numbers;

    /** Does the work as that person; an empty name stands for nobody. */
    public <T> T as(String username, Supplier<T> work) {
        logIn(username);
        try {
            return work.get();
        } finally {
            logOut();
        }
    }

    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return null;
        });
    }

    private void logIn(String username) {
        try {
            if (!username.isEmpty()) {
                request.login(username, PASSWORD);
            }
            forgetCaller();
        } catch (ServletException refused) {
            throw new IllegalStateException(username, refused);
        }
    }

    private void logOut() {
        try {
            request.logout();
            forgetCaller();
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The portal reads the caller, and whether roles have changed, once a request; for the next one it must do so anew. */
    private void forgetCaller() {
        numbers.destroy(numbers.get());
        access.destroy(access.get());
    }
}
