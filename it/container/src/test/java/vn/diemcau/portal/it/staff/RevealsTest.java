package vn.diemcau.portal.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.directory.Reveal;
import vn.diemcau.portal.core.staff.directory.Reveals;
import vn.diemcau.portal.core.staff.directory.StaffProfiles;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** A keeper of a person looks at what the person hides: it is recorded, and the person is told. */
@InsideTheServer
class RevealsTest {

    private static final String MOBILE = "+84911222333";

    @Inject
    private Callers callers;

    @Inject
    private StaffFixture staff;

    @Inject
    private Reveals reveals;

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    private UUID person;

    @BeforeEach
    void thePersonHidesANumber() {
        person = staff.withAccount("ctxh.staff");
        rows.change("update staff_member set mobile = ?, mobile_visibility = 'NOBODY', skills = 'Nội soi', skills_visibility = 'NOBODY',"
                + " extension = '4711' where id = ?", MOBILE, person);
    }

    @AfterEach
    void asItWas() {
        staff.clear();
    }

    private long entries() {
        return rows.number("select count(*) from audit_entry where action = 'staff.revealed' and thing_id = ?", person.toString());
    }

    @Test
    void onlyAKeeperIsToldThatThereIsSomethingHidden() {
        for (var keeper : new String[] {"ctxh.admin", "tccb.admin", "admin"}) {
            assertThat(callers.as(keeper, () -> profiles.profile(person.toString())).hidden()).as(keeper).containsExactly("mobile");
        }
        for (var other : new String[] {"ctxh.staff", "ctxh.editor", "noi.admin", "noi.staff", "danguy.staff"}) {
            assertThat(callers.as(other, () -> profiles.profile(person.toString())).hidden()).as(other).isEmpty();
        }
    }

    @Test
    void eachLookIsAnEntryWithoutTheNumber() {
        long before = entries();
        assertThat(callers.as("ctxh.admin", () -> reveals.reveal(person, PersonalField.MOBILE))).isEqualTo(MOBILE);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(rows.texts("""
                select concat_ws(' ', actor, section_code, after ->> 'field', before) from audit_entry
                where action = 'staff.revealed' and thing_id = ? order by at desc limit 1""", person.toString()))
                .containsExactly("ctxh.admin tccb mobile {}");
        assertThat(rows.number("select count(*) from audit_entry where concat(before, after) like '%911222333%'")).isZero();
    }

    @Test
    void thePersonSeesWhoLookedAndNobodyElseDoes() {
        callers.as("ctxh.admin", () -> reveals.reveal(person, PersonalField.MOBILE));
        assertThat(callers.as("ctxh.staff", () -> reveals.ofOneself())).first().returns("ctxh.admin", Reveal::by).returns("mobile", Reveal::field);
        assertThat(callers.as("noi.staff", () -> reveals.ofOneself())).isEmpty();
        assertThat(callers.as("ctxh.editor", () -> reveals.ofOneself())).isEmpty();
    }

    /** The post is the one of the time of the look: it stands in the entry. */
    @Test
    void thePostOfWhoeverLookedIsToldToo() {
        rows.change("update staff_member set username = 'tccb.admin' where id = (select id from staff_member where staff_number = 'NV002')");
        var post = rows.texts("""
                select p.title || ' · ' || s.name from post p join section s on s.id = p.section_id join staff_member m on m.id = p.staff_member_id
                where m.staff_number = 'NV002' and s.kind <> 'PARTY' order by p.rank, p.from_date limit 1""").get(0);
        try {
            callers.as("tccb.admin", () -> reveals.reveal(person, PersonalField.MOBILE));
        } finally {
            rows.change("update staff_member set username = 'noi.staff' where staff_number = 'NV002'");
        }
        assertThat(callers.as("ctxh.staff", () -> reveals.ofOneself())).first().returns(post, Reveal::post);
    }

    @Test
    void whatIsShownAnywayOrIsNoWayToReachThePersonIsNotRevealed() {
        for (var field : new PersonalField[] {PersonalField.EXTENSION, PersonalField.EMAIL, PersonalField.SKILLS, PersonalField.PHOTO}) {
            assertThatThrownBy(() -> callers.as("ctxh.admin", () -> reveals.reveal(person, field))).as(field.code()).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> reveals.reveal(UUID.randomUUID(), PersonalField.MOBILE)))
                .isInstanceOf(NotFound.class);
    }

    /** Otherwise one could become the keeper of a person by a post that one has given them. */
    @Test
    void whoKeepsOnlyOneOfSeveralPostsRevealsNothing() {
        rows.change("insert into post (id, staff_member_id, section_id, title, rank, from_date, version) values (gen_random_uuid(), ?,"
                + " (select id from section where code = 'noi'), 'Thử kiêm nhiệm', 5, '2020-01-01', 1)", person);
        for (var admin : new String[] {"ctxh.admin", "noi.admin"}) {
            assertThatThrownBy(() -> callers.as(admin, () -> reveals.reveal(person, PersonalField.MOBILE))).isInstanceOf(NotPermitted.class);
        }
        assertThat(callers.as("tccb.admin", () -> reveals.reveal(person, PersonalField.MOBILE))).isEqualTo(MOBILE);
    }

    @Test
    void thePageShowsTheNumberInTheAnswerToTheButtonAlone() {
        var page = "/people/" + person;
        assertThat(reader.show("ctxh.admin", page).body()).contains("name=\"field\" value=\"mobile\"").doesNotContain("0911 222 333");
        assertThat(reader.sendForm("ctxh.admin", page, "field=mobile").body()).contains("0911 222 333", "tel:" + MOBILE);
        assertThat(reader.show("ctxh.admin", page).body()).doesNotContain("0911 222 333");
        assertThat(reader.show("noi.staff", page).body()).doesNotContain("value=\"mobile\"");
        assertThat(reader.show("ctxh.staff", "/me").body()).contains("ctxh.admin", "Ai đã xem số của tôi");
    }
}
