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

    /** @param given makes what the operation is done to */
    public <T> Permitted<T> of(Supplier<T> given, Consumer<T> operation) {
        return new Permitted<>(callers, given, operation);
    }

    public Permitted<Boolean> of(Runnable operation) {
        return of(() -> true, nothing -> operation.run());
    }
}
