package vn.diemcau.portal.launcher;

import java.util.List;

/** The accounts of the demo realm, as they are shown to whoever has just started the portal. */
final class DemoPeople {

    /** Everyone's password. */
    static final String PASSWORD = "demo";

    static final List<Person> ALL = List.of(
            new Person("admin", "runs the portal; section cntt"),
            new Person("quantri", "member of section cntt; must log in with a second factor"),
            new Person("giamdoc", "director; section bangiamdoc"),
            new Person("ctxh.admin", "admin of section ctxh"),
            new Person("ctxh.editor", "editor of section ctxh"),
            new Person("ctxh.staff", "member of section ctxh"),
            new Person("noi.admin", "admin of section noi"),
            new Person("noi.editor", "editor of section noi"),
            new Person("noi.staff", "member of section noi"),
            new Person("danguy.admin", "admin of section danguy"),
            new Person("danguy.editor", "editor of section danguy"),
            new Person("tccb.admin", "admin of section tccb"),
            new Person("outsider", "an account that may not log in"));

    private DemoPeople() {
    }

    static List<String> lines() {
        return ALL.stream().map(person -> String.format("  %-14s %s", person.username(), person.may())).toList();
    }

    record Person(String username, String may) {
    }
}
