package vn.diemcau.portal.auth;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission without which an operation is refused with {@link NotPermitted}. Every public operation of a service
 * carries it, reads included.
 *
 * <p>A parameter marked {@link InSection} names the section in which the permission must be held. Without one it must be
 * held in some section, and the operation itself asks {@link Access} about the section of what it has loaded.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresPermission {

    @Nonbinding Permission value() default Permission.STAFF;
}
