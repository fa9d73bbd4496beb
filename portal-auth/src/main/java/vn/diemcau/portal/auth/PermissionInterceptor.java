package vn.diemcau.portal.auth;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/** The one place where {@link RequiresPermission} is checked, before a transaction is begun. */
@Interceptor
@RequiresPermission
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermissionInterceptor {

    @Inject
    private Access access;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        var method = invocation.getMethod();
        var permission = declaredOn(method);
        var section = sectionAmong(method, invocation.getParameters());
        if (section == null) {
            access.require(permission);
        } else {
            access.require(permission, section);
        }
        return invocation.proceed();
    }

    private static Permission declaredOn(Method method) {
        var own = method.getAnnotation(RequiresPermission.class);
        return (own != null ? own : method.getDeclaringClass().getAnnotation(RequiresPermission.class)).value();
    }

    private static String sectionAmong(Method method, Object[] arguments) {
        var parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(InSection.class)) {
                return String.valueOf(arguments[i]);
            }
        }
        return null;
    }
}
