package vn.diemcau.portal.core.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A transaction in which the portal works by itself, for no caller, and reaches the rows of all sections. It must be begun
 * by the operation that is marked so, never taken over from a caller's. A rule of the architecture names who may use it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SystemWork {
}
