package vn.diemcau.portal.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Deed;

class StaffChangedTest {

    private final StaffMember person = new StaffMember(new PersonFacts("NV1", "Nguyễn", "Thị", "Lan", "", "lan"));

    private static PersonalData data(String mobile, Visibility visibility) {
        return new PersonalData("", "1234", mobile, "", "", "", Map.of(PersonalField.MOBILE, visibility));
    }

    @Test
    void aNumberThatIsNotForAllStaffIsNotWrittenIntoTheTrail() {
        person.describe(data("0912345678", Visibility.OWN_SECTION));
        var before = person.getData();
        person.describe(data("0987654321", Visibility.HOSPITAL));
        var deed = StaffChanged.said(StaffChanged.PROFILE, person, before).deed();
        assertThat(deed.before()).containsEntry("mobile", "***").containsEntry("mobile_visibility", "OWN_SECTION").hasSize(2);
        assertThat(deed.after()).containsEntry("mobile", "+84987654321").containsEntry("mobile_visibility", "HOSPITAL");
    }

    @Test
    void thatANumberHasChangedIsToldAlsoIfNeitherIsForAllStaff() {
        person.describe(data("0912345678", Visibility.NOBODY));
        var before = person.getData();
        person.describe(data("0987654321", Visibility.NOBODY));
        var deed = StaffChanged.said(StaffChanged.WORKPLACE, person, before).deed();
        assertThat(deed.before()).containsExactly(Map.entry("mobile", "***"));
        assertThat(deed.after()).containsExactly(Map.entry("mobile", "***"));
    }

    @Test
    void whoBelongsToThePartyIsToldToItsMembersOnly() {
        var party = new Section("danguy", "Đảng ủy", "Đảng ủy", SectionKind.PARTY, 1, 1);
        var post = new Post(person, party, new PostTerms("Bí thư", 1, LocalDate.of(2020, 1, 1), null));
        var deed = StaffChanged.of("post.added", post, Map.of(), Map.of("post", "Bí thư")).deed();
        assertThat(deed.readers()).isEqualTo(Deed.Readers.MEMBERS);
        assertThat(deed.id()).isEqualTo(post.getId().toString());
    }
}
