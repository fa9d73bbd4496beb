package vn.diemcau.portal.core.staff;

import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What the hospital says of a person, cleaned.
 *
 * @param familyName họ
 * @param middleName tên đệm; may be empty
 * @param givenName  tên
 * @param degree     the academic title written before the name, such as BSCKII; may be empty
 * @param username   the log-in name of the person's account; empty without one
 */
public record PersonFacts(String staffNumber, String familyName, String middleName, String givenName, String degree,
                          String username) {

    private static final int NAME_LENGTH = 60;
    private static final int DEGREE_LENGTH = 30;
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}0-9][\\p{L}0-9./-]{0,29}");
    private static final Pattern USERNAME = Pattern.compile("[^\\s/\\\\<>\"]{0,100}");

    /** @throws Refused if a name or the number is missing, or something is too long or of another form */
    public PersonFacts {
        staffNumber = like(NUMBER, "staffNumber", "staff.refused.number", Texts.line(staffNumber));
        familyName = name("familyName", familyName);
        middleName = Texts.line("middleName", middleName, NAME_LENGTH);
        givenName = name("givenName", givenName);
        degree = Texts.line("degree", degree, DEGREE_LENGTH);
        username = like(USERNAME, "username", "staff.refused.username", Texts.line(username));
    }

    /** The same person with another account. */
    public PersonFacts withAccount(String other) {
        return new PersonFacts(staffNumber, familyName, middleName, givenName, degree, other);
    }

    /** Họ, đệm, tên. */
    public String name() {
        return (familyName + " " + middleName + " " + givenName).replace("  ", " ").strip();
    }

    /** The name with the academic title before it, as hospital staff are addressed in print. */
    public String titledName() {
        return degree.isEmpty() ? name() : degree + " " + name();
    }

    /** The first letters of the last two parts of the name, for the round picture. */
    public String initials() {
        var before = middleName.isEmpty() ? familyName : middleName.substring(middleName.lastIndexOf(' ') + 1);
        return before.substring(0, 1) + givenName.charAt(0);
    }

    private static String name(String field, String text) {
        var name = Texts.line(field, text, NAME_LENGTH);
        if (name.isEmpty()) {
            throw new Refused(field, "staff.refused.name");
        }
        return name;
    }

    private static String like(Pattern form, String field, String refusal, String value) {
        if (!form.matcher(value).matches()) {
            throw new Refused(field, refusal);
        }
        return value;
    }
}
