package vn.diemcau.portal.it.staff;

import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.BYSTANDER;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.MEMBER;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_MEMBER;
import static vn.diemcau.portal.it.support.Person.PARTY_MEMBER;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.staff.Keepers;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.PersonalData;
import vn.diemcau.portal.core.staff.PostTerms;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.Reveals;
import vn.diemcau.portal.core.staff.directory.StaffProfiles;
import vn.diemcau.portal.core.staff.leaving.Departures;
import vn.diemcau.portal.core.staff.office.Appointments;
import vn.diemcau.portal.core.staff.office.StaffFilter;
import vn.diemcau.portal.core.staff.office.StaffOffice;
import vn.diemcau.portal.core.staff.office.Workplace;
import vn.diemcau.portal.core.staff.office.Workplaces;
import vn.diemcau.portal.core.staff.portraits.Portraits;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

@InsideTheServer
class StaffPermissionsTest {

    private static final Person[] WITHOUT_RECORD = {ADMIN, EDITOR, OTHER_ADMIN, OTHER_EDITOR, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN};

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private StaffFixture staff;

    @Inject
    private PictureFixture pictures;

    @Inject
    private Rows rows;

    @Inject
    private Keepers keepers;

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Directory directory;

    @Inject
    private Reveals reveals;

    @Inject
    private StaffOffice office;

    @Inject
    private Workplaces workplaces;

    @Inject
    private Appointments appointments;

    @Inject
    private Departures departures;

    @Inject
    private Portraits portraits;

    @AfterEach
    void asItWas() {
        staff.clear();
    }

    @Test
    @Operation("StaffProfiles.profile")
    @Operation("StaffProfiles.own")
    @Operation("Keepers.of")
    @Operation("Directory.recordsOf")
    void peopleAreKnownToAllStaff() {
        var person = staff.in("ctxh");
        permissions.of("StaffProfiles.profile", () -> profiles.profile(person.toString())).allowsAllStaff();
        permissions.of("StaffProfiles.own", () -> profiles.own()).allowsAllStaff();
        permissions.of("Keepers.of", () -> keepers.of(person)).allowsAllStaff();
        permissions.of("Directory.recordsOf", () -> directory.recordsOf(List.of("ctxh.staff"))).allowsAllStaff();
    }

    @Test
    @Operation("Reveals.reveal")
    @Operation("Reveals.ofOneself")
    void whatIsHiddenIsRevealedToTheKeepersOfThePersonAlone() {
        var person = staff.withAccount("ctxh.staff");
        rows.change("update staff_member set mobile = '+84911222333', mobile_visibility = 'NOBODY' where id = ?", person);
        permissions.of("Reveals.reveal", () -> reveals.reveal(person, PersonalField.MOBILE)).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("Reveals.ofOneself", () -> reveals.ofOneself()).allowsAllStaff();
    }

    @Test
    @Operation("StaffProfiles.describeOneself")
    @Operation("Portraits.hang")
    @Operation("Portraits.takeDown")
    void everybodyWithARecordSaysSomethingOfThemselves() {
        staff.withAccount("ctxh.staff");
        permissions.of("StaffProfiles.describeOneself", () -> true, nothing -> profiles.own().ifPresentOrElse(
                person -> profiles.describeOneself(person.getVersion(), new PersonalData("", "", "", "A1", "", "", Map.of())),
                () -> profiles.describeOneself(1, new PersonalData("", "", "", "A1", "", "", Map.of()))))
                .allows(MEMBER, OTHER_MEMBER).hidesFrom(WITHOUT_RECORD).refusesTheRest();
        permissions.of("Portraits.hang", () -> portraits.hang(pictures.upload()))
                .allows(MEMBER, OTHER_MEMBER).hidesFrom(WITHOUT_RECORD).refusesTheRest();
        permissions.of("Portraits.takeDown", () -> portraits.takeDown())
                .allows(MEMBER, OTHER_MEMBER).hidesFrom(WITHOUT_RECORD).refusesTheRest();
    }

    @Test
    @Operation("Portraits.file")
    void aPictureIsSeenByThoseToWhomItIsShown() {
        var person = staff.withAccount("ctxh.staff");
        callers.as("ctxh.staff", () -> portraits.hang(pictures.upload()));
        var picture = rows.texts("select photo from staff_member where id = ?", person).get(0);
        permissions.of("Portraits.file", () -> portraits.file(person, picture, 320)).allowsAllStaff();
        rows.change("update staff_member set photo_visibility = 'OWN_SECTION' where id = ?", person);
        permissions.of(() -> true, nothing -> portraits.file(person, picture, 320)).allows(MEMBER, ADMIN, EDITOR)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("StaffOffice.find")
    @Operation("StaffOffice.record")
    @Operation("StaffOffice.change")
    @Operation("Keepers.kept")
    void recordsAreKeptByTheAdminsOfTheSectionAndOfThePortal() {
        var person = staff.in("ctxh");
        permissions.of("StaffOffice.find", () -> office.find(new StaffFilter("", "", false, 1)))
                .allows(ADMIN, OTHER_ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("StaffOffice.record", () -> office.record(person.toString()))
                .allows(ADMIN, OTHER_ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("Keepers.kept", () -> keepers.kept(person)).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("StaffOffice.change", () -> staff.version(person),
                version -> office.change(person, version, facts("THU-X"))).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("Workplaces.change")
    void theWorkplaceIsWrittenByTheKeepersOfThePerson() {
        permissions.of("Workplaces.change", () -> staff.in("ctxh"),
                person -> workplaces.change(person, staff.version(person), new Workplace("4712", "", "A1")))
                .allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("StaffOffice.add")
    void peopleAreAddedByThoseWhoKeepEverybody() {
        permissions.of("StaffOffice.add", () -> UUID.randomUUID().toString().substring(0, 8),
                number -> office.add(facts("THU" + number))).allows(PORTAL_ADMIN).refusesTheRest();
        callers.as("tccb.admin", () -> office.add(facts("THU-Y")));
    }

    private static PersonFacts facts(String number) {
        return new PersonFacts(number, "Vũ", "Thị", "Thử", "CN", "");
    }

    @Test
    @Operation("Appointments.appoint")
    @Operation("Appointments.change")
    void postsAreKeptByTheAdminsOfTheirSectionAndOfThePortal() {
        permissions.of("Appointments.appoint", () -> staff.in("noi"),
                person -> appointments.appoint(person, "ctxh", terms("Thử nữa"))).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("Appointments.change", () -> post(staff.in("ctxh")),
                post -> appointments.change(post, 1, terms("Thử thêm"))).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
    }

    private UUID post(UUID person) {
        return UUID.fromString(rows.texts("select id from post where staff_member_id = ?", person).get(0));
    }

    private static PostTerms terms(String title) {
        return new PostTerms(title, 5, LocalDate.of(2024, 1, 1), null);
    }

    @Test
    @Operation("Departures.leave")
    @Operation("Departures.comeBack")
    @Operation("Departures.isLeaver")
    void thoseWhoKeepTheRecordSayWhenSomebodyLeaves() {
        permissions.of("Departures.leave", () -> staff.in("ctxh"),
                person -> departures.leave(person, staff.version(person), LocalDate.now().plusYears(1)))
                .allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("Departures.comeBack", () -> staff.in("ctxh"),
                person -> departures.comeBack(person, staff.version(person))).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("Departures.isLeaver", () -> departures.isLeaver("ctxh.staff")).allows(PORTAL_ADMIN).refusesTheRest();
    }
}
