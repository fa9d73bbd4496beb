package vn.diemcau.portal.web.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.staff.directory.finding.PeopleOrder;
import vn.diemcau.portal.core.staff.directory.PersonCard;

/**
 * People who stand together in a list under a heading.
 *
 * @param key   tells groups of one page apart
 * @param label a letter of the alphabet or the name of a section; empty for a list without headings
 */
public record PeopleGroup(String key, String label, List<PersonCard> people) {

    /** Grave, acute, hook above, tilde and dot below: tones, which make no letters of their own. */
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** The people in their order, a group for each run of the same letter or section. */
    static List<PeopleGroup> of(List<PersonCard> people, PeopleOrder order) {
        var groups = new ArrayList<PeopleGroup>();
        for (var person : people) {
            var label = switch (order) {
                case ALPHABET -> letter(person.givenName());
                case SECTION -> person.sectionName();
                case BEST -> "";
            };
            if (groups.isEmpty() || !groups.get(groups.size() - 1).label().equals(label)) {
                groups.add(new PeopleGroup("g" + groups.size(), label, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).people().add(person);
        }
        return groups;
    }

    /** The letter of the Vietnamese alphabet with which a name begins: Đức stands under Đ, Ánh under A, Ân under Â. */
    static String letter(String name) {
        var first = name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(TONES.matcher(Normalizer.normalize(first, Normalizer.Form.NFD)).replaceAll(""), Normalizer.Form.NFC);
    }
}
