package vn.diemcau.portal.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.staff.chart.OrganisationChart;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.finding.PeopleFilter;
import vn.diemcau.portal.core.staff.directory.finding.PeopleOrder;
import vn.diemcau.portal.core.staff.directory.PeoplePage;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Whom one finds in the directory, and by what. */
@InsideTheServer
class DirectoryTest {

    @Inject
    private Callers callers;

    @Inject
    private StaffFixture staff;

    @Inject
    private Directory directory;

    @Inject
    private OrganisationChart chart;

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

    private List<String> found(String reader, String words) {
        return callers.as(reader, () -> directory.find(PeopleFilter.like(words), null, 50)).people().stream().map(PersonCard::name).toList();
    }

    private void show(String visibility) {
        rows.change("update staff_member set extension_visibility = ?, mobile_visibility = ?, room_visibility = ?, skills_visibility = ?,"
                + " email_visibility = ? where id = ?", visibility, visibility, visibility, visibility, visibility, huong);
    }

    @Test
    void nobodyIsFoundByWhatTheyHide() {
        var words = List.of("4711", "0911222333", "0911 222 333", "222333", "q999", "zumba kickbox", "zinnia", "huong 4711");
        show("HOSPITAL");
        words.forEach(each -> assertThat(found("noi.staff", each)).as(each).hasSize(1));
        show("OWN_SECTION");
        words.forEach(each -> assertThat(found("noi.staff", each)).as(each).isEmpty());
        words.forEach(each -> assertThat(found("admin", each)).as(each).isEmpty());
        words.forEach(each -> assertThat(found("ctxh.editor", each)).as(each).hasSize(1));
        show("NOBODY");
        words.forEach(each -> assertThat(found("ctxh.editor", each)).as(each).isEmpty());
        assertThat(found("noi.staff", "huong")).hasSize(1);
    }

    @Test
    void whoHoldsAPartyPostIsFoundByItByMembersOfThatSectionOnly() {
        assertThat(found("noi.staff", "bi thu")).isEmpty();
        assertThat(found("admin", "bi thu an")).isEmpty();
        assertThat(found("noi.staff", "dang uy an")).isEmpty();
        assertThat(found(Person.PARTY_MEMBER.username(), "bi thu")).containsExactly("Trần Đức Ân");
        assertThat(found(Person.PARTY_MEMBER.username(), "dang uy an")).containsExactly("Trần Đức Ân");
    }

    @Test
    void whoHasLeftAndWhatHasEndedIsNotFound() {
        var person = staff.in("noi");
        var name = staff.nameOf(person);
        assertThat(found("noi.staff", name)).hasSize(1);
        assertThat(found("noi.staff", name + " thu viec")).hasSize(1);
        rows.change("update post set to_date = '2021-01-01' where staff_member_id = ?", person);
        assertThat(found("noi.staff", "thu viec " + name)).isEmpty();
        rows.change("update post set to_date = null where staff_member_id = ?", person);
        rows.change("update staff_member set left_on = '2022-01-01' where id = ?", person);
        assertThat(found("noi.staff", name)).isEmpty();
    }

    @Test
    void whatIsChangedIsFoundAtOnceAndWhatItWasIsNot() {
        rows.change("update staff_member set extension = '4812' where id = ?", huong);
        assertThat(found("noi.staff", "4711")).isEmpty();
        assertThat(found("noi.staff", "4812")).hasSize(1);
        rows.change("update post set title = 'Quản gia' where staff_member_id = ?", huong);
        assertThat(found("noi.staff", "quan gia")).hasSize(1);
        rows.change("update post set title = 'Trưởng phòng' where staff_member_id = ?", huong);
        assertThat(found("noi.staff", "quan gia")).isEmpty();
    }

    @Test
    void aListComesPageByPageWithoutGapsOrRepeatsInEveryOrder() {
        IntStream.range(0, 23).forEach(i -> staff.in(i % 2 == 0 ? "noi" : "ctxh"));
        for (var filter : List.of(PeopleFilter.of("", "", "", "", "", ""), PeopleFilter.of("", "", "", "", "", "SECTION"),
                PeopleFilter.of("thu", "", "", "", "", ""), PeopleFilter.of("", "", "noi", "", "", ""))) {
            var whole = page(filter, null, 500);
            var pages = new ArrayList<PersonCard>();
            String after = null;
            do {
                var page = page(filter, after, 4);
                pages.addAll(page.people());
                after = page.next();
            } while (after != null);
            assertThat(pages).as(filter.toString()).isEqualTo(whole.people()).hasSizeGreaterThan(8).doesNotHaveDuplicates();
            assertThat(whole.total()).isEqualTo(whole.people().size());
        }
        assertThat(page(PeopleFilter.of("", "", "", "", "", ""), "what is this", 4).people()).hasSize(4);
    }

    private PeoplePage page(PeopleFilter filter, String after, int size) {
        return callers.as("noi.staff", () -> directory.find(filter, after, size));
    }

    @Test
    void peopleStandInTheOrderOfTheVietnameseAlphabetByTheirGivenName() {
        var people = List.of("Ân", "Anh", "Ánh", "Đạt", "Dũng", "Êm", "Ông", "Oanh", "Ơn", "Ứng", "Uyên");
        people.forEach(name -> rows.change("update staff_member set given_name = ? where id = ?", name, staff.in("tccb")));
        var names = page(PeopleFilter.of("", "", "tccb", "", "", "ALPHABET"), null, 50).people().stream().map(PersonCard::givenName).toList();
        assertThat(names).containsExactly("Anh", "Ánh", "Ân", "Dũng", "Đạt", "Êm", "Oanh", "Ông", "Ơn", "Uyên", "Ứng");
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(page(PeopleFilter.of("", "", "ctxh", "", "HEADS", ""), null, 50).people()).extracting(PersonCard::id).containsExactly(huong);
        assertThat(page(PeopleFilter.of("", "", "", "office", "HEADS", ""), null, 50).people()).extracting(PersonCard::id).containsExactly(huong);
        assertThat(page(PeopleFilter.of("", "zumba", "", "", "", ""), null, 50).people()).extracting(PersonCard::id).containsExactly(huong);
        assertThat(page(PeopleFilter.of("huong", "zumba", "noi", "", "", ""), null, 50).people()).isEmpty();
        assertThat(PeopleFilter.of("", "", "", "nosuch", "nosuch", "nosuch").isOpen()).isTrue();
        assertThat(PeopleFilter.of("", "", "", "clinical", "", "").kind()).isEqualTo(SectionKind.CLINICAL);
        assertThat(PeopleFilter.of("x", "", "", "", "", "").order()).isEqualTo(PeopleOrder.BEST);
    }

    @Test
    void thePeopleOfAPartySectionAreListedForItsMembersOnly() {
        var party = PeopleFilter.of("", "", "danguy", "", "", "");
        assertThat(page(party, null, 50).people()).isEmpty();
        assertThat(callers.as(Person.PARTY_MEMBER.username(), () -> directory.find(party, null, 50)).people()).hasSize(2);
    }

    @Test
    void signsThatMeanSomethingToTheDatabaseHarmNothing() {
        for (var words : List.of("%", "_", "\\", "'", "' or 1=1 --", "a'b", "(", "[", "*", "+", "++84", "?1", ":*", "x".repeat(3_000), "1".repeat(99), "日本")) {
            assertThat(found("noi.staff", words)).as(words).isEmpty();
        }
    }

    @Test
    void aPageOfPeopleIsPagedForProgramsToo() {
        IntStream.range(0, 5).forEach(i -> staff.in("noi"));
        var first = reader.show("noi.staff", "/api/v1/staff?section=noi&limit=2");
        assertThat(first.headers().firstValue("X-Total-Count")).contains("6");
        var link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link).contains("rel=\"next\"", "after=");
        var second = reader.show("noi.staff", link.replaceAll("<https?://[^/]+([^>]+)>.*", "$1"));
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).startsWith("[").isNotEqualTo(first.body());
        assertThat(reader.show("noi.staff", "/api/v1/staff").body()).isEqualTo("[]");
    }

    @Test
    void thePageListsPeopleAndTellsNothingThatIsHidden() {
        show("OWN_SECTION");
        for (var address : List.of("/people?q=huong", "/people/results?q=huong", "/people", "/people?section=ctxh", "/people/recent?ids=" + huong)) {
            var page = reader.show("noi.staff", address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body()).as(address).contains("Hương").doesNotContain("4711", "0911", "zinnia", "phòng 999");
            assertThat(reader.show("ctxh.editor", address).body()).as(address).contains("tel:4711", "tel:+84911222333");
        }
    }
}
