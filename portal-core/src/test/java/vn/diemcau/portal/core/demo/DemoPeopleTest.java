package vn.diemcau.portal.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.Visibility;

class DemoPeopleTest {

    private static final Set<String> SECTIONS = DemoCodes.of("sections.json");

    static List<JsonObject> sections() {
        return DemoFiles.array("sections.json");
    }

    static List<JsonObject> staff() {
        return DemoFiles.array("staff.json");
    }

    static Stream<JsonObject> posts() {
        return staff().stream().flatMap(person -> person.getJsonArray("posts").getValuesAs(JsonObject.class).stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections.json", "staff.json", "topics.json", "articles.json", "quick-contacts.json"})
    void textIsNormalised(String file) {
        assertThat(Normalizer.isNormalized(DemoFiles.text(file), Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aSectionIsComplete(JsonObject section) {
        assertThat(section.getString("kind"))
                .isIn("LEADERSHIP", "OFFICE", "CLINICAL", "PARACLINICAL", "PARTY", "MASS_ORGANISATION");
        assertThat(section.getInt("accent")).isBetween(1, 12);
        assertThat(section.isNull("parent") || SECTIONS.contains(section.getString("parent"))).isTrue();
        assertThat(section.getString("introduction")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aSectionHasOneHeadAndAtLeastThreeMembers(JsonObject section) {
        List<JsonObject> current = posts().filter(post -> post.isNull("to"))
                .filter(post -> post.getString("section").equals(section.getString("code"))).toList();
        assertThat(current).hasSizeBetween(3, 14);
        assertThat(current).filteredOn(post -> post.getInt("rank") == 1).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPostBelongsToASectionAndEndsAfterItBegan(JsonObject post) {
        assertThat(SECTIONS).contains(post.getString("section"));
        assertThat(post.getString("title")).isNotBlank();
        LocalDate from = LocalDate.parse(post.getString("from"));
        assertThat(post.isNull("to") || LocalDate.parse(post.getString("to")).isAfter(from)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("staff")
    void aPersonCanBeReachedAndHoldsAPostToday(JsonObject person) {
        assertThat(person.getString("email")).matches("[a-z0-9.]+@benhvien\\.example");
        assertThat(person.isNull("extension") || person.getString("extension").matches("\\d{3,5}")).isTrue();
        assertThat(person.isNull("mobile") || person.getString("mobile").matches("\\+84\\d{9}")).isTrue();
        assertThat(person.getString("degree")).isNotNull();
        assertThat(person.getString("room")).isNotBlank();
        assertThat(person.getJsonArray("posts").getValuesAs(JsonObject.class)).anyMatch(post -> post.isNull("to"));
    }

    @Test
    void manyPeopleSayWhatTheySpeakAndKnowAndSomeHideTheirMobile() {
        assertThat(staff()).filteredOn(person -> !person.getString("languages").isEmpty()).hasSizeGreaterThan(60);
        assertThat(staff()).filteredOn(person -> !person.getString("skills").isEmpty()).hasSizeGreaterThan(100);
        assertThat(staff()).filteredOn(person -> DemoRecords.visibility(person).get(PersonalField.MOBILE) == Visibility.NOBODY)
                .hasSizeGreaterThan(5);
    }

    @Test
    void numbersAndAddressesOfPeopleAreUnique() {
        assertThat(staff()).extracting(person -> person.getString("staffNumber")).doesNotHaveDuplicates();
        assertThat(staff()).extracting(person -> person.getString("email")).doesNotHaveDuplicates();
    }

    @Test
    void theAccountsOfTheDemoAreThesePeople() {
        Map<String, String> names = staff().stream().filter(person -> !person.isNull("username"))
                .collect(Collectors.toMap(person -> person.getString("username"), DemoPeopleTest::name));
        assertThat(names).hasSize(11).containsEntry("admin", "Lê Quang Huy")
                .containsEntry("ctxh.admin", "Nguyễn Thị Thanh Mai").containsEntry("ctxh.editor", "Trần Thu Hà")
                .containsEntry("ctxh.staff", "Phạm Văn Lâm").containsEntry("noi.admin", "Hoàng Minh Đức")
                .containsEntry("noi.editor", "Vũ Thị Ngọc Ánh").containsEntry("noi.staff", "Đỗ Thị Hương")
                .containsEntry("danguy.admin", "Bùi Xuân Trường").containsEntry("danguy.editor", "Ngô Thị Bích Liên")
                .containsEntry("tccb.admin", "Đặng Thị Phương").containsEntry("giamdoc", "Trịnh Hữu Phúc");
    }

    @Test
    void quickContactsNameKnownSectionsAndInternalNumbers() {
        assertThat(DemoFiles.array("quick-contacts.json")).hasSize(8).allSatisfy(contact -> {
            assertThat(contact.getString("number")).matches("\\d{3,5}");
            assertThat(contact.isNull("section") || SECTIONS.contains(contact.getString("section"))).isTrue();
        });
    }

    private static String name(JsonObject person) {
        return String.join(" ", person.getString("familyName"), person.getString("middleName"), person.getString("givenName"));
    }
}
