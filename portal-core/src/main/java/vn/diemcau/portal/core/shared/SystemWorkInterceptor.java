package vn.diemcau.portal.core.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Says of a transaction that it is {@link SystemWork}, just after it was begun. */
@Interceptor
@SystemWork
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class SystemWorkInterceptor {

    @Inject
    private CallerStatement statement;

    @AroundInvoke
    Object asSystem(InvocationContext invocation) throws Exception {
        statement.system();
        return invocation.proceed();
    }
}
