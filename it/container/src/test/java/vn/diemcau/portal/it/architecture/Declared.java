package vn.diemcau.portal.it.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.it.support.PermissionTable;
import vn.diemcau.portal.web.frame.FormView;
import vn.diemcau.portal.web.frame.RouteFilter;
import vn.diemcau.portal.web.rest.RestApplication;

/** Everything that can be called, read from the code: what the tables of permissions must hold. */
final class Declared {

    private Declared() {
    }

    /** What the table must hold: calls, with the permission that an operation asks for. */
    static Map<String, String> in(PermissionTable table) {
        var calls = new TreeMap<String, String>();
        switch (table) {
            case OPERATIONS -> operations().forEach(method -> calls.put(Product.nameOf(method), permission(method.reflect())));
            case PAGES -> Stream.of(pages(), forms(), servlets()).flatMap(all -> all).forEach(call -> calls.put(call, ""));
            case REST -> rest().forEach(call -> calls.put(call, ""));
        }
        return calls;
    }

    static Stream<JavaMethod> operations() {
        return Product.publicBeans().flatMap(Product::publicMethods).filter(Product::asksForPermission);
    }

    private static String permission(Method operation) {
        var own = operation.getAnnotation(RequiresPermission.class);
        var permission = (own != null ? own : operation.getDeclaringClass().getAnnotation(RequiresPermission.class)).value();
        boolean inSection = Arrays.stream(operation.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(InSection.class));
        return '`' + permission.name() + '`' + (inSection ? " in the named section" : "");
    }

    private static Stream<String> pages() {
        return RouteFilter.addresses().keySet().stream().map(address -> "GET " + address);
    }

    /** Pages that also take a form in. */
    private static Stream<String> forms() {
        var views = Product.CLASSES.stream().filter(type -> type.isAnnotatedWith(Named.class) && type.isAssignableTo(FormView.class))
                .map(type -> type.getAnnotationOfType(Named.class).value()).toList();
        return RouteFilter.addresses().entrySet().stream().filter(page -> views.contains(page.getValue()))
                .map(page -> "POST " + page.getKey());
    }

    private static Stream<String> servlets() {
        return Product.CLASSES.stream().filter(type -> type.isAnnotatedWith(WebServlet.class)).map(JavaClass::reflect)
                .flatMap(servlet -> Arrays.stream(servlet.getDeclaredMethods())
                        .filter(method -> method.getName().matches("do(Get|Post|Put|Delete|Patch)"))
                        .flatMap(method -> Arrays.stream(servlet.getAnnotation(WebServlet.class).value())
                                .map(address -> method.getName().substring(2).toUpperCase() + ' ' + address)));
    }

    /** Interfaces with paths are what the portal itself asks of Keycloak. */
    private static Stream<String> rest() {
        return Product.CLASSES.stream().filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface()).map(JavaClass::reflect)
                .flatMap(resource -> Arrays.stream(resource.getMethods()).flatMap(method -> restCalls(resource, method)));
    }

    private static Stream<String> restCalls(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        var address = RestApplication.class.getAnnotation(ApplicationPath.class).value()
                + resource.getAnnotation(Path.class).value() + (own == null ? "" : '/' + own.value());
        return Arrays.stream(method.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null).map(verb -> verb.value() + ' ' + address);
    }
}
