package vn.diemcau.portal.core.staff.directory;

import java.util.UUID;
import vn.diemcau.portal.core.shared.Phones;

/**
 * What lists show of a person: the name, one post, and of the personal fields those that the caller may see; the others are
 * missing, as if they did not exist.
 *
 * @param photo  the fingerprint of the picture, or null
 * @param mobile in the form E.164
 */
public record PersonCard(UUID id, String familyName, String middleName, String givenName, String degree, String title,
                         String sectionName, String sectionCode, int accent, String extension, String room, String photo,
                         String mobile, String email) {

    /** Họ, đệm, tên. */
    public String name() {
        return (familyName + " " + middleName + " " + givenName).replace("  ", " ").strip();
    }

    /** The name with the academic title before it, as hospital staff are addressed in print. */
    public String titledName() {
        return degree == null || degree.isEmpty() ? name() : degree + " " + name();
    }

    /** The mobile number as people read it; null if there is none for the caller. */
    public String mobileShown() {
        return mobile == null ? null : Phones.shown(mobile);
    }

    /** The first letters of the last two parts of the name, for the round picture. */
    public String initials() {
        var middle = middleName.isEmpty() ? familyName : middleName.substring(middleName.lastIndexOf(' ') + 1);
        return (middle.substring(0, 1) + givenName.charAt(0));
    }
}
