package vn.diemcau.portal.it.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Finds out who may use an operation. */
@ApplicationScoped
public class Permissions {

    @Inject
    private Callers callers;

    /**
     * Tries an operation and compares with its line in the table of permissions.
     *
     * @param operation as {@code Service.method}
     * @param given     makes what the operation is done to
     */
    public <T> Permitted<T> of(String operation, Supplier<T> given, Consumer<T> use) {
        var tried = of(given, use);
        PermissionTable.OPERATIONS.answered(operation, PermissionTable.PEOPLE.keySet().stream().map(tried::answerTo).toList());
        return tried;
    }

    public Permitted<Boolean> of(String operation, Runnable use) {
        return of(operation, () -> true, nothing -> use.run());
    }

    /** @param given makes what the operation is done to */
    public <T> Permitted<T> of(Supplier<T> given, Consumer<T> operation) {
        return new Permitted<>(callers, given, operation);
    }
}
