package vn.diemcau.portal.it.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a test shows who may use an operation and who may not. A test of the architecture counts the operations of
 * the services and fails when one is named by no test.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Operation.List.class)
public @interface Operation {

    /** The operation as {@code Service.method}. */
    String value();

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface List {

        Operation[] value();
    }
}
