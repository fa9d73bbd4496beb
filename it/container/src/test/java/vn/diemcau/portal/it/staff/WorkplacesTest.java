package vn.diemcau.portal.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.directory.StaffProfiles;
import vn.diemcau.portal.core.staff.office.StaffOffice;
import vn.diemcau.portal.core.staff.office.Workplace;
import vn.diemcau.portal.core.staff.office.Workplaces;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Extension, room and, of whoever has no account, mobile number: written by the keepers on screen. */
@InsideTheServer
class WorkplacesTest {

    @Inject
    private Callers callers;

    @Inject
    private StaffFixture staff;

    @Inject
    private Workplaces workplaces;

    @Inject
    private StaffOffice office;

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @AfterEach
    void asItWas() {
        staff.clear();
    }

    private void write(String keeper, UUID person, String extension, String mobile, String room) {
        callers.as(keeper, () -> workplaces.change(person, staff.version(person), new Workplace(extension, mobile, room)));
    }

    @Test
    void ofAPersonWithoutAnAccountTheKeepersSayHowToReachThem() {
        var person = staff.in("ctxh");
        assertThat(reader.sendForm("ctxh.admin", "/admin/staff/" + person, "form=workplace&version=" + staff.version(person)
                + "&extension=4712&room=B2&mobile=0911222333").statusCode()).isEqualTo(302);
        assertThat(callers.as("noi.staff", () -> profiles.profile(person.toString())).fields())
                .containsEntry("extension", "4712").containsEntry("room", "B2").doesNotContainKey("mobile");
        assertThat(callers.as("ctxh.staff", () -> profiles.profile(person.toString())).fields()).containsEntry("mobile", "+84911222333");
        assertThat(callers.as("tccb.admin", () -> office.record(person.toString())).workplace().mobile()).isEqualTo("+84911222333");
        assertThat(rows.texts("select concat_ws(' ', actor, after ->> 'extension', after ->> 'mobile', after ->> 'room') from audit_entry"
                + " where action = 'staff.workplace' and thing_id = ?", person.toString())).containsExactly("ctxh.admin 4712 *** B2");
    }

    @Test
    void whatAPersonHidesIsNotShownForEditingAndStaysWhenItIsLeftEmpty() {
        var person = staff.withAccount("ctxh.staff");
        rows.change("update staff_member set extension = '4711', extension_visibility = 'NOBODY', mobile = '+84911222333', room = 'A1'"
                + " where id = ?", person);
        var shown = callers.as("tccb.admin", () -> office.record(person.toString())).workplace();
        assertThat(shown).returns("", Workplace::extension).returns("", Workplace::mobile).returns("A1", Workplace::room);
        assertThat(reader.show("tccb.admin", "/admin/staff/" + person).body()).contains("Người này ẩn mục này")
                .doesNotContain("4711", "0911 222 333", "+84911222333");
        write("tccb.admin", person, "", "0900000000", "B7");
        assertThat(rows.texts("select concat_ws(' ', extension, extension_visibility, mobile, room) from staff_member where id = ?", person))
                .containsExactly("4711 NOBODY +84911222333 B7");
        write("tccb.admin", person, "4713", "", "");
        assertThat(rows.texts("select concat_ws(' ', extension, extension_visibility, mobile, room) from staff_member where id = ?", person))
                .containsExactly("4713 NOBODY +84911222333 ");
    }

    @Test
    void whatIsNoNumberIsRefusedBesideTheField() {
        var person = staff.in("ctxh");
        assertThatThrownBy(() -> write("ctxh.admin", person, "12", "", "")).isInstanceOf(Refused.class).hasMessageStartingWith("extension");
        var page = reader.sendForm("ctxh.admin", "/admin/staff/" + person, "form=workplace&version=" + staff.version(person)
                + "&extension=12345678&room=B2&mobile=");
        assertThat(page.body()).contains("Số nội bộ gồm 3 đến 5 chữ số", "value=\"12345678\"", "value=\"B2\"");
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> workplaces.change(person, -1, new Workplace("", "", ""))))
                .isInstanceOf(Refused.class).hasMessageContaining("outdated");
    }
}
