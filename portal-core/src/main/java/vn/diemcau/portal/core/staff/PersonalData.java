package vn.diemcau.portal.core.staff;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What a person says of themselves, cleaned; empty where nothing is said.
 *
 * @param extension  an internal number of 3 to 5 digits
 * @param mobile     in the form E.164; taken as people write it at home, too
 * @param languages  words between commas
 * @param skills     words between commas
 * @param visibility who sees which field; what is not named keeps what it has, or is as at first
 */
public record PersonalData(String email, String extension, String mobile, String room, String languages, String skills,
                           Map<PersonalField, Visibility> visibility) {

    private static final int EMAIL_LENGTH = 254;
    private static final int ROOM_LENGTH = 100;
    private static final int WORD_LENGTH = 60;
    private static final int WORDS = 20;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{3,5}");

    /** @throws Refused if an address or a number is none, or a text is too long */
    public PersonalData {
        email = like(EMAIL, "email", "staff.refused.email", Texts.line("email", email, EMAIL_LENGTH));
        extension = like(EXTENSION, "extension", "staff.refused.extension", Texts.line(extension));
        mobile = Phones.stored("mobile", mobile);
        room = Texts.line("room", room, ROOM_LENGTH);
        languages = words("languages", languages);
        skills = words("skills", skills);
        visibility = Map.copyOf(visibility);
    }

    /** What is said in each field; the picture is none of these. */
    Map<PersonalField, String> values() {
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        values.put(PersonalField.EMAIL, email);
        values.put(PersonalField.EXTENSION, extension);
        values.put(PersonalField.MOBILE, mobile);
        values.put(PersonalField.ROOM, room);
        values.put(PersonalField.LANGUAGES, languages);
        values.put(PersonalField.SKILLS, skills);
        return values;
    }

    /** Words between commas, cleaned, each of them once. */
    private static String words(String field, String text) {
        var words = list(Texts.line(text));
        if (words.size() > WORDS) {
            throw new Refused(field, "staff.refused.words", WORDS);
        }
        words.forEach(word -> Texts.line(field, word, WORD_LENGTH));
        return String.join(", ", words);
    }

    /** The words of a text with commas between them. */
    public static List<String> list(String text) {
        return Arrays.stream(text.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty()).distinct()
                .collect(Collectors.toList());
    }

    private static String like(Pattern form, String field, String refusal, String value) {
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            throw new Refused(field, refusal);
        }
        return value;
    }
}
