package vn.diemcau.portal.it.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.contacts.QuickContacts;
import vn.diemcau.portal.core.contacts.QuickLine;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;

@InsideTheServer
class HospitalTest {

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private HospitalFixture fixture;

    @Inject
    private Hospital hospital;

    @Inject
    private Directory directory;

    @Inject
    private QuickContacts contacts;

    @BeforeEach
    void ensureHospital() {
        fixture.ensure();
    }

    @Test
    @Operation("Hospital.sections")
    @Operation("Hospital.ownSections")
    @Operation("Hospital.writtenSections")
    @Operation("Hospital.section")
    @Operation("Directory.people")
    @Operation("Directory.peopleLike")
    @Operation("QuickContacts.lines")
    @Operation("QuickContacts.change")
    void theHospitalIsKnownToAllStaffAndToNobodyElse() {
        permissions.of("Hospital.sections", () -> hospital.sections()).allowsAllStaff();
        permissions.of("Hospital.ownSections", () -> hospital.ownSections()).allowsAllStaff();
        permissions.of("Hospital.writtenSections", () -> hospital.writtenSections()).allowsAllStaff();
        permissions.of("Hospital.section", () -> hospital.section("ctxh")).allowsAllStaff();
        permissions.of("Directory.people", () -> callers.as("noi.staff", () -> hospital.section("ctxh")),
                section -> directory.people(section)).allowsAllStaff();
        permissions.of("Directory.peopleLike", () -> directory.peopleLike("huong")).allowsAllStaff();
        permissions.of("QuickContacts.lines", () -> contacts.lines()).allowsAllStaff();
        permissions.of("QuickContacts.change", () -> contacts.change()).allowsAllStaff();
    }

    @Test
    void sectionsComeInTheHospitalsOrder() {
        assertThat(codes(callers.as("noi.staff", () -> hospital.sections()))).containsExactly("ctxh", "noi", "tccb", "danguy");
    }

    @Test
    void everybodyHasTheirOwnSections() {
        assertThat(codes(callers.as("ctxh.staff", () -> hospital.ownSections()))).containsExactly("ctxh");
        assertThat(codes(callers.as("admin", () -> hospital.ownSections()))).isEmpty();
    }

    @Test
    void anUnknownSectionIsNotFound() {
        assertThatThrownBy(() -> callers.as("noi.staff", () -> hospital.section("khongco"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aPostThatHasEndedIsNoLongerShown() {
        assertThat(names("noi.staff", "ctxh")).containsExactly("Nguyễn Thị Thu Hương");
    }

    @Test
    void whoBelongsToThePartyIsListedForItsMembersOnly() {
        assertThat(names(Person.PARTY_MEMBER.username(), "danguy")).containsExactly("Trần Đức Ân", "Phạm Quỳnh");
        assertThat(names("noi.staff", "danguy")).isEmpty();
        assertThat(names("admin", "danguy")).isEmpty();
    }

    @Test
    void searchTellsNobodyWhoBelongsToTheParty() {
        var found = callers.as("noi.staff", () -> directory.peopleLike("Ân"));
        assertThat(found).extracting(PersonCard::sectionCode).containsOnly("noi");
        assertThat(callers.as(Person.PARTY_MEMBER.username(), () -> directory.peopleLike("Phạm Quỳnh"))).isEmpty();
    }

    @Test
    void quickContactsComeInTheirOrder() {
        assertThat(callers.as("noi.staff", () -> contacts.lines())).extracting(QuickLine::number).startsWith("100", "115");
    }

    private List<String> names(String reader, String section) {
        return callers.as(reader, () -> directory.people(hospital.section(section))).stream().map(PersonCard::name).toList();
    }

    private static List<String> codes(List<SectionCard> sections) {
        return sections.stream().map(SectionCard::code).toList();
    }
}
