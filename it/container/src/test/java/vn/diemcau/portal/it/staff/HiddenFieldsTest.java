package vn.diemcau.portal.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.PersonalData;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.Visibility;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.staff.directory.StaffProfiles;
import vn.diemcau.portal.core.staff.portraits.Portraits;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** What a person hides does not exist for others: not on a page, not in a list, not in search, not for programs. */
@InsideTheServer
class HiddenFieldsTest {

    private static final String EXTENSION = "4711";
    private static final String MOBILE = "+84911222333";

    @Inject
    private Callers callers;

    @Inject
    private StaffFixture staff;

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Directory directory;

    @Inject
    private Hospital hospital;

    @Inject
    private Portraits portraits;

    @Inject
    private PictureFixture pictures;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    private String person;

    @BeforeEach
    void thePersonSaysSomething() {
        person = staff.withAccount("ctxh.staff").toString();
    }

    @AfterEach
    void asItWas() {
        staff.clear();
    }

    private void say(Visibility visibility) {
        var all = new EnumMap<PersonalField, Visibility>(PersonalField.class);
        for (var field : PersonalField.values()) {
            all.put(field, visibility);
        }
        callers.as("ctxh.staff", () -> profiles.describeOneself(staff.version(UUID.fromString(person)),
                new PersonalData("lan@benhvien.example", EXTENSION, MOBILE, "Phòng bí mật", "Tiếng Anh", "Nội soi", all)));
    }

    private Map<String, String> seenBy(String reader) {
        return callers.as(reader, () -> profiles.profile(person)).fields();
    }

    @Test
    void whatIsForTheHospitalIsSeenByAllStaff() {
        say(Visibility.HOSPITAL);
        assertThat(seenBy("noi.staff")).containsOnlyKeys("email", "extension", "mobile", "room", "languages", "skills");
    }

    @Test
    void whatIsForTheOwnSectionIsSeenByItsMembersAndByNobodyElse() {
        say(Visibility.OWN_SECTION);
        assertThat(seenBy("ctxh.editor")).containsEntry("mobile", MOBILE).hasSize(6);
        for (var other : new String[] {"noi.staff", "noi.admin", "tccb.admin", "admin", "danguy.staff"}) {
            assertThat(seenBy(other)).as(other).isEmpty();
        }
    }

    @Test
    void whatIsForNobodyIsSeenByThePersonAlone() {
        say(Visibility.NOBODY);
        assertThat(seenBy("ctxh.staff")).hasSize(6);
        for (var other : new String[] {"ctxh.editor", "ctxh.admin", "tccb.admin", "admin", "noi.staff"}) {
            assertThat(seenBy(other)).as(other).isEmpty();
        }
    }

    @Test
    void listsShowToEachReaderWhatTheProfileShows() {
        for (var visibility : Visibility.values()) {
            say(visibility);
            for (var other : new String[] {"ctxh.editor", "ctxh.admin", "noi.staff", "tccb.admin", "admin"}) {
                var expected = seenBy(other).get("extension");
                assertThat(inSection(other).extension()).as(visibility + " " + other).isEqualTo(expected);
                assertThat(callers.as(other, () -> directory.peopleLike("Nguyễn Thị Thu Hương")))
                        .extracting(PersonCard::extension, PersonCard::room)
                        .containsExactly(tuple(expected, seenBy(other).get("room")));
            }
        }
    }

    private PersonCard inSection(String reader) {
        return callers.as(reader, () -> directory.people(hospital.section("ctxh"))).stream()
                .filter(card -> card.id().toString().equals(person)).findFirst().orElseThrow();
    }

    @Test
    void nobodyIsFoundByANumberThatTheyHide() {
        say(Visibility.OWN_SECTION);
        assertThat(callers.as("noi.staff", () -> directory.peopleLike(EXTENSION))).isEmpty();
        assertThat(callers.as("ctxh.editor", () -> directory.peopleLike(EXTENSION))).hasSize(1);
    }

    @Test
    void neitherPagesNorProgramsAreToldWhatIsHidden() {
        say(Visibility.OWN_SECTION);
        for (var address : new String[] {"/people/" + person, "/s/ctxh", "/search?q=huong", "/api/v1/staff?q=huong",
                "/api/v1/staff?section=ctxh", "/api/v1/staff/" + person, "/api/v1/search?q=huong", "/api/v1/sections/ctxh"}) {
            var answer = reader.show("noi.staff", address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).contains("Hương")
                    .doesNotContain(EXTENSION, MOBILE, "0911 222 333", "bí mật", "lan@benhvien", "Nội soi");
        }
        assertThat(reader.show("ctxh.editor", "/people/" + person).body()).contains(EXTENSION, "0911 222 333", "Nội soi");
        assertThat(reader.show("ctxh.editor", "/api/v1/staff/" + person).body()).contains(EXTENSION, MOBILE);
    }

    @Test
    void theHistoryIsForThePersonAndThoseWhoKeepTheRecord() {
        rows.change("insert into post (id, staff_member_id, section_id, title, rank, from_date, to_date, version) values (gen_random_uuid(), ?,"
                + " (select id from section where code = 'noi'), 'Thử ngày trước', 5, '2001-01-01', '2002-01-01', 1)", UUID.fromString(person));
        for (var keeper : new String[] {"ctxh.staff", "ctxh.admin", "tccb.admin"}) {
            assertThat(callers.as(keeper, () -> profiles.profile(person)).history()).as(keeper).hasSize(1);
            assertThat(callers.as(keeper, () -> profiles.profile(person)).staffNumber()).isEqualTo("NV001");
        }
        assertThat(callers.as("ctxh.editor", () -> profiles.profile(person)).history()).isEmpty();
        assertThat(callers.as("ctxh.editor", () -> profiles.profile(person)).staffNumber()).isNull();
    }

    @Test
    void whoSavesOnTopOfAnotherIsToldAndNothingIsOverwritten() {
        say(Visibility.HOSPITAL);
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> profiles.describeOneself(0,
                new PersonalData("", "", "", "", "", "", Map.of())))).isInstanceOf(Refused.class).hasMessageContaining("outdated");
        assertThat(seenBy("ctxh.staff")).hasSize(6);
    }

    @Test
    void aPictureIsKeptUnderItsFingerprintAndReplacedWithItsFiles() {
        callers.as("ctxh.staff", () -> portraits.hang(pictures.upload()));
        var first = seenBy("noi.staff").get("photo");
        assertThat(first).hasSize(64);
        var answer = reader.show("noi.staff", "/photos/" + person + "/" + first + "/320.jpg");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("private", "immutable");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        callers.as("ctxh.staff", () -> portraits.takeDown());
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> portraits.file(UUID.fromString(person), first, 320)))
                .isInstanceOf(NotFound.class);
        assertThat(reader.show("noi.staff", "/photos/" + person + "/" + first + "/320.jpg").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> portraits.hang(pictures.textFile())))
                .hasMessageContaining("NOT_A_PICTURE");
    }
}
