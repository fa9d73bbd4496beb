package vn.diemcau.portal.it.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People besides those of the hospital's fixture, gone after each test. */
@ApplicationScoped
public class StaffFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Rows rows;

    /** The person of the hospital's fixture with this account. */
    public UUID withAccount(String username) {
        hospital.ensure();
        return UUID.fromString(rows.texts("select id from staff_member where username = ?", username).get(0));
    }

    /** A person without an account who holds a post in the section since 2020. */
    public UUID in(String section) {
        hospital.ensure();
        int number = NUMBER.incrementAndGet();
        var id = UUID.randomUUID();
        rows.change("insert into staff_member (id, staff_number, family_name, middle_name, given_name, version)"
                + " values (?, ?, 'Vũ', 'Thị', ?, 1)", id, "THU" + number, "Thử" + number);
        rows.change("insert into post (id, staff_member_id, section_id, title, rank, from_date, version) values (gen_random_uuid(), ?,"
                + " (select id from section where code = ?), 'Thử việc', 9, '2020-01-01', 1)", id, section);
        return id;
    }

    /** The name by which nobody else is called. */
    public String nameOf(UUID person) {
        return rows.texts("select given_name from staff_member where id = ?", person).get(0);
    }

    public long version(UUID person) {
        return rows.number("select version from staff_member where id = ?", person);
    }

    /** As it was before the test. */
    public void clear() {
        rows.change("delete from post where title like 'Thử%' or staff_member_id in (select id from staff_member where staff_number like 'THU%')");
        rows.change("delete from staff_member where staff_number like 'THU%'");
        rows.change("""
                update staff_member set email = null, extension = null, mobile = null, room = '', languages = '', skills = '', photo = null,
                    email_visibility = 'HOSPITAL', extension_visibility = 'HOSPITAL', mobile_visibility = 'OWN_SECTION',
                    room_visibility = 'HOSPITAL', photo_visibility = 'HOSPITAL',
                    languages_visibility = 'HOSPITAL', skills_visibility = 'HOSPITAL', left_on = null, account_closed_at = null""");
    }
}
