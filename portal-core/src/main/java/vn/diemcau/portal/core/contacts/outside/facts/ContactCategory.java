package vn.diemcau.portal.core.contacts.outside.facts;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.portal.core.shared.Texts;

/** What kind of contact it is. The words by which lists name it are folded; people read the texts of the bundles. */
public enum ContactCategory {

    HOSPITAL("benh vien", "benh vien, co so y te", "hospital, health facility", "co so y te", "hospital", "health facility"),
    AUTHORITY("co quan quan ly", "so y te", "co quan nha nuoc", "authority", "government"),
    EMERGENCY("cuu ho, khan cap", "khan cap", "cuu ho", "emergency", "emergency services"),
    SUPPLIER("nha cung cap", "cung ung", "supplier", "vendor"),
    INSURANCE("bao hiem", "bao hiem y te", "insurance"),
    PRESS("bao chi", "truyen thong", "press", "media"),
    CHARITY("tu thien, ho tro", "nha hao tam", "tu thien", "charity", "charity and aid"),
    OTHER("khac", "other");

    private final Set<String> words;

    ContactCategory(String... words) {
        this.words = Set.of(words);
    }

    /** The category of this code or word, in Vietnamese or English, with or without accents. */
    public static Optional<ContactCategory> named(String word) {
        var folded = Texts.fold(word);
        return Arrays.stream(values()).filter(category -> category.name().equalsIgnoreCase(folded) || category.words.contains(folded))
                .findFirst();
    }
}
