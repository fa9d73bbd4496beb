package vn.diemcau.portal.core.staff;

import static vn.diemcau.portal.core.staff.Visibility.HOSPITAL;
import static vn.diemcau.portal.core.staff.Visibility.OWN_SECTION;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person says of themselves; each field has a {@link Visibility} of its own. */
public enum PersonalField {

    EMAIL(HOSPITAL), EXTENSION(HOSPITAL), MOBILE(OWN_SECTION), ROOM(HOSPITAL), PHOTO(HOSPITAL), LANGUAGES(HOSPITAL), SKILLS(HOSPITAL);

    private static final Set<PersonalField> WAYS_TO_REACH = Set.of(EMAIL, EXTENSION, MOBILE, ROOM);

    private final Visibility atFirst;

    PersonalField(Visibility atFirst) {
        this.atFirst = atFirst;
    }

    /** Its name in forms, in REST and in the audit trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a way to reach the person: keepers may look at it in need though it is hidden, at nothing else. */
    public boolean isWayToReach() {
        return WAYS_TO_REACH.contains(this);
    }

    /** The field with this code; nothing if it is none. */
    public static Optional<PersonalField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
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
