package vn.diemcau.portal.it.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.Rows;

/** The invented people and sections of the search test set, in the folder {@code search} of the resources. */
@ApplicationScoped
class FictitiousStaff {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Rows rows;

    /** The lines of a file of the set as fields; those that begin with # are notes. */
    List<String[]> file(String name) {
        var folder = Path.of(System.getProperty("portal.repository"), "it/container/src/test/resources/search");
        try {
            return Files.readAllLines(folder.resolve(name)).stream().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split(";", -1)).map(String::strip).toArray(String[]::new)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void hire() {
        hospital.ensure();
        dismiss();
        for (var section : file("sections.csv")) {
            rows.change("insert into section (id, code, name, short_name, kind, accent, position, version) values (?, ?, ?, ?, ?, 1, 90, 1)",
                    UUID.randomUUID(), "zz" + section[0], section[1], section[2], section[3]);
        }
        for (var person : file("people.csv")) {
            var id = UUID.randomUUID();
            rows.change("insert into staff_member (id, staff_number, family_name, middle_name, given_name, degree, extension, mobile,"
                    + " mobile_visibility, room, skills, languages, version) values (?, ?, ?, ?, ?, ?, ?, ?, 'HOSPITAL', ?, ?, ?, 1)",
                    id, "TIM-" + person[0], person[1], person[2], person[3], person[4], person[5], person[6], person[7], person[8], person[9]);
            rows.change("insert into post (id, staff_member_id, section_id, title, rank, from_date, version) values (gen_random_uuid(), ?,"
                    + " (select id from section where code = ?), ?, ?, '2020-01-01', 1)",
                    id, "zz" + person[10], person[11], Integer.valueOf(person[12]));
        }
    }

    void dismiss() {
        rows.change("delete from post where staff_member_id in (select id from staff_member where staff_number like 'TIM-%')");
        rows.change("delete from staff_member where staff_number like 'TIM-%'");
        rows.change("delete from section where code like 'zz%'");
    }

    /** The number of a person in the set; something else for the people of other tests. */
    String numberOf(UUID person) {
        return rows.texts("select replace(staff_number, 'TIM-', '') from staff_member where id = ?", person).get(0);
    }
}
