package vn.diemcau.portal.it.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Stream;
import vn.diemcau.portal.auth.RequiresPermission;

/** The classes of the product as they were built, without tests. */
final class Product {

    static final String AUTH = "vn.diemcau.portal.auth..";
    static final String ACCOUNTS = "vn.diemcau.portal.auth.accounts..";
    /** What speaks HTTP with the identity server. */
    static final String[] WIRE = {ACCOUNTS, "vn.diemcau.portal.auth.keycloak.."};
    static final String CORE = "vn.diemcau.portal.core..";
    static final String WEB = "vn.diemcau.portal.web..";

    static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.diemcau.portal.auth", "vn.diemcau.portal.core", "vn.diemcau.portal.web");

    private Product() {
    }

    /** Public beans of the domain: what pages and REST may call. */
    static Stream<JavaClass> publicBeans() {
        return CLASSES.stream().filter(type -> type.getPackageName().startsWith("vn.diemcau.portal.core."))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && (type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(RequestScoped.class)));
    }

    /** What others can call on a bean: its own public methods, without those that the compiler adds. */
    static Stream<JavaMethod> publicMethods(JavaClass bean) {
        return bean.getMethods().stream().filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    static boolean asksForPermission(JavaMethod method) {
        return method.isAnnotatedWith(RequiresPermission.class) || method.getOwner().isAnnotatedWith(RequiresPermission.class);
    }

    static String nameOf(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
