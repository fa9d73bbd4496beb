package vn.diemcau.portal.core.staff;

import static vn.diemcau.portal.core.staff.Visibility.HOSPITAL;
import static vn.diemcau.portal.core.staff.Visibility.OWN_SECTION;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What a person says of themselves; each field has a {@link Visibility} of its own. */
public enum PersonalField {

    EMAIL(HOSPITAL), EXTENSION(HOSPITAL), MOBILE(OWN_SECTION), ROOM(HOSPITAL), PHOTO(HOSPITAL), LANGUAGES(HOSPITAL), SKILLS(HOSPITAL);

    private final Visibility atFirst;

    PersonalField(Visibility atFirst) {
        this.atFirst = atFirst;
    }

    /** Its name in forms, in REST and in the audit trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who sees each field as long as the person has said nothing. */
    public static Map<PersonalField, Visibility> visibilityAtFirst() {
        var all = new EnumMap<PersonalField, Visibility>(PersonalField.class);
        for (var field : values()) {
            all.put(field, field.atFirst);
        }
        return all;
    }
}
