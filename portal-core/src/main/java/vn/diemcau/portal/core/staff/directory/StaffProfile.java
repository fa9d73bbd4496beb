package vn.diemcau.portal.core.staff.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.staff.PersonalData;
import vn.diemcau.portal.core.staff.PersonalField;

/**
 * One person as the caller sees them. What is not for the caller is not in it.
 *
 * @param titledName  the name with the academic title before it
 * @param initials    the first letters of the last two parts of the name
 * @param staffNumber for the person and whoever keeps the record; else null
 * @param fields      the personal fields that are said and shown, by {@link PersonalField#code()}
 * @param hidden      the codes of the ways to reach the person that are said but hidden from this keeper of the record; empty
 *                    for all others
 * @param today       the posts held today, the highest first
 * @param history     the posts of before and to come, the latest first; empty for whoever may not see them
 * @param leftOn      the first day on which the person no longer works here, once it has come; or null
 * @param self        whether the caller is this person
 * @param kept        whether the caller keeps this person's record
 */
public record StaffProfile(UUID id, String name, String titledName, String initials, String staffNumber,
                           Map<String, String> fields, List<String> hidden, List<PostLine> today, List<PostLine> history,
                           LocalDate leftOn, boolean self, boolean kept) {

    /** The mobile number as people read it; null if there is none for the caller. */
    public String mobileShown() {
        var stored = field(PersonalField.MOBILE);
        return stored == null ? null : Phones.shown(stored);
    }

    public List<String> languages() {
        return words(PersonalField.LANGUAGES);
    }

    public List<String> skills() {
        return words(PersonalField.SKILLS);
    }

    private List<String> words(PersonalField field) {
        return field(field) == null ? List.of() : PersonalData.list(field(field));
    }

    private String field(PersonalField field) {
        return fields.get(field.code());
    }
}
