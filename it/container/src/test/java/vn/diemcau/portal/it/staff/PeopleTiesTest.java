package vn.diemcau.portal.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.chart.OrganisationChart;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.finding.PeopleFilter;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.staff.ties.Deputies;
import vn.diemcau.portal.core.staff.ties.Favourites;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** What stands beside people: one's own list, deputies, cards, telephone lists, the chart. */
@InsideTheServer
class PeopleTiesTest {

    @Inject
    private Callers callers;

    @Inject
    private StaffFixture staff;

    @Inject
    private Directory directory;

    @Inject
    private Favourites favourites;

    @Inject
    private Deputies deputies;

    @Inject
    private OrganisationChart chart;

    @Inject
    private Permissions permissions;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    private UUID huong;

    @BeforeEach
    void thePersonSaysSomething() {
        huong = staff.withAccount("ctxh.staff");
        rows.change("update staff_member set extension = '4711', mobile = '+84911222333', room = 'Nhà Q, phòng 999', skills = 'Zumba kickbox',"
                + " email = 'zinnia@benhvien.example', skills_visibility = 'HOSPITAL' where id = ?", huong);
    }

    @AfterEach
    void asItWas() {
        rows.change("delete from favourite_person");
        rows.change("delete from deputy");
        rows.change("update staff_member set skills_visibility = 'HOSPITAL', languages_visibility = 'HOSPITAL'");
        staff.clear();
    }

    private void show(String visibility) {
        rows.change("update staff_member set extension_visibility = ?, mobile_visibility = ?, room_visibility = ?, skills_visibility = ?,"
                + " email_visibility = ? where id = ?", visibility, visibility, visibility, visibility, visibility, huong);
    }

    @Test
    @Operation("Directory.find")
    @Operation("Directory.cards")
    @Operation("Directory.favourites")
    @Operation("Directory.beside")
    @Operation("Favourites.add")
    @Operation("Favourites.remove")
    @Operation("Deputies.own")
    @Operation("OrganisationChart.sections")
    @Operation("OrganisationChart.people")
    void allStaffUseTheDirectoryAndHaveAListOfTheirOwn() {
        permissions.of("Directory.find", () -> directory.find(PeopleFilter.like("huong"), null, 5)).allowsAllStaff();
        permissions.of("Directory.cards", () -> directory.cards(List.of(huong))).allowsAllStaff();
        permissions.of("Directory.favourites", () -> directory.favourites()).allowsAllStaff();
        permissions.of("Directory.beside", () -> directory.beside(huong)).allowsAllStaff();
        permissions.of("Favourites.add", () -> favourites.add(huong)).allowsAllStaff();
        permissions.of("Favourites.remove", () -> favourites.remove(huong)).allowsAllStaff();
        permissions.of("OrganisationChart.sections", () -> chart.sections()).allowsAllStaff();
        permissions.of("OrganisationChart.people", () -> chart.people("ctxh")).allowsAllStaff();
        permissions.of("Deputies.own", () -> deputies.own()).allowsAllStaff();
    }

    @Test
    void theChartShowsWhoLeadsASectionAndThePartyToItsMembersOnly() {
        for (var reader : List.of("noi.staff", "admin")) {
            var sections = callers.as(reader, () -> chart.sections());
            assertThat(sections).filteredOn(section -> section.code().equals("ctxh")).singleElement()
                    .satisfies(section -> assertThat(section.head().id()).isEqualTo(huong));
            assertThat(sections).filteredOn(section -> section.code().equals("danguy")).singleElement()
                    .satisfies(section -> assertThat(section.people()).isZero()).satisfies(section -> assertThat(section.head()).isNull());
            assertThat(callers.as(reader, () -> chart.people("danguy"))).isEmpty();
            assertThat(this.reader.show(reader, "/people/chart?section=danguy").body()).doesNotContain("Quỳnh");
        }
        assertThat(callers.as(Person.PARTY_MEMBER.username(), () -> chart.people("danguy"))).hasSize(2);
        assertThat(reader.show("noi.staff", "/people/chart?section=khongco").statusCode()).isEqualTo(404);
        assertThat(reader.show("noi.staff", "/people/chart?section=ctxh").body()).contains("Hương");
    }

    @Test
    void contactCardsAndPhoneListsHoldWhatTheReaderMaySee() {
        show("OWN_SECTION");
        for (var address : List.of("/people/" + huong + ".vcf", "/people/phones?section=ctxh")) {
            assertThat(reader.show("noi.staff", address).body()).as(address).contains("Hương").doesNotContain("4711", "222333", "222 333", "zinnia", "phòng 999");
            assertThat(reader.show("ctxh.editor", address).body()).as(address).contains("4711").containsAnyOf("+84911222333", "0911 222 333");
        }
        assertThat(reader.show("ctxh.editor", "/people/" + huong + ".vcf").headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(reader.show("noi.staff", "/cards/" + huong + ".svg").body()).startsWith("<svg")
                .isNotEqualTo(reader.show("ctxh.editor", "/cards/" + huong + ".svg").body());
        for (var nobody : List.of("/people/" + UUID.randomUUID() + ".vcf", "/people/x.vcf", "/x.vcf", "/cards/x.svg", "/people/phones?section=khongco")) {
            assertThat(reader.show("noi.staff", nobody).statusCode()).as(nobody).isEqualTo(404);
        }
    }

    @Test
    void onesOwnListIsSeenByNobodyElse() {
        callers.as("noi.staff", () -> favourites.add(huong));
        callers.as("noi.staff", () -> favourites.add(huong));
        assertThat(callers.as("noi.staff", () -> directory.favourites())).extracting(PersonCard::id).containsExactly(huong);
        assertThat(callers.as("noi.staff", () -> directory.beside(huong)).favourite()).isTrue();
        for (var other : List.of("ctxh.staff", "ctxh.admin", "admin")) {
            assertThat(callers.as(other, () -> directory.favourites())).as(other).isEmpty();
            assertThat(callers.as(other, () -> directory.beside(huong)).favourite()).isFalse();
        }
        callers.as("noi.staff", () -> favourites.remove(huong));
        assertThat(rows.number("select count(*) from favourite_person")).isZero();
        assertThat(rows.texts("select thing_id || thing_name from audit_entry where action = 'staff.favourites'")).containsOnly("");
    }

    @Test
    void aListThatIsFullSaysSo() {
        rows.change("insert into staff_member (id, staff_number, family_name, given_name, version)"
                + " select gen_random_uuid(), 'THU-F' || n, 'Vũ', 'Thử', 1 from generate_series(1, " + Favourites.MOST + ") n");
        var subject = callers.as("noi.staff", () -> {
            favourites.add(huong);
            return rows.texts("select owner from favourite_person").get(0);
        });
        rows.change("insert into favourite_person (owner, staff_member_id) select ?, id from staff_member where staff_number like 'THU-F%' limit "
                + (Favourites.MOST - 1), subject);
        assertThatThrownBy(() -> callers.as("noi.staff", () -> favourites.add(staff.in("noi")))).isInstanceOf(Refused.class);
    }

    @Test
    @Operation("Deputies.name")
    void thePersonAndWhoKeepsTheRecordNameADeputy() {
        var deputy = staff.in("noi");
        permissions.of("Deputies.name", () -> deputies.name(huong, deputy))
                .allows(Person.MEMBER, Person.ADMIN, Person.PORTAL_ADMIN).refusesTheRest();
        assertThat(callers.as("noi.staff", () -> directory.beside(huong)).deputy().id()).isEqualTo(deputy);
        assertThat(reader.show("noi.staff", "/people/" + huong).body()).contains(staff.nameOf(deputy));
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> deputies.name(huong, huong))).isInstanceOf(Refused.class);
        rows.change("update staff_member set left_on = '2022-01-01' where id = ?", deputy);
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> deputies.name(huong, deputy))).isInstanceOf(Refused.class);
        assertThat(callers.as("noi.staff", () -> directory.beside(huong)).deputy()).isNull();
        callers.as("ctxh.staff", () -> deputies.name(huong, null));
        assertThat(rows.number("select count(*) from deputy")).isZero();
    }
}
