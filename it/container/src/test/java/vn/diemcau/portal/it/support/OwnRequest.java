package vn.diemcau.portal.it.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Supplier;

/** Gives work on a thread of its own what it would find in a request. */
@ApplicationScoped
public class OwnRequest {

    @ActivateRequestContext
    public <T> T of(Supplier<T> work) {
        return work.get();
    }
}
