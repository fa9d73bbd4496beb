package vn.diemcau.portal.core.duty.transfer.plan;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Finds who is meant: by number anybody, by name those of the section. A name may be cut short at its beginning, as on paper ("Thu
 * Hương", "BS. Hương"), as long as one person only fits. Of those who
 * were in the section before it is thought only if nobody there fits now.
 */
final class People {

    private static final String FIELD = "person";
    private static final int NAMED = 4;
    private static final Pattern TITLES = Pattern.compile("^(?:(?:gs|pgs|ts|ths|bs|bsck ?i{1,2}|bsck ?[12]|ck ?i{1,2}|ck ?[12]|cki|ckii|dd|cndd|ktv|"
            + "nhs|ds|ys|hl|cn|ong|ba|co|thay)(?:[.\\s]+|$))+");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}]{0,4}[0-9][\\p{L}0-9./]*");

    private final Collection<KnownPerson> known;

    People(Collection<KnownPerson> known) {
        this.known = known;
    }

    /** @throws Refused if nobody has this number */
    KnownPerson numbered(String number) {
        return known.stream().filter(person -> person.staffNumber().equalsIgnoreCase(number)).findFirst()
                .orElseThrow(() -> new Refused(FIELD, "roster.refused.number", number));
    }

    /** Whether it can be nothing but somebody of the section, or a number of a person. */
    boolean knows(String written) {
        return !candidates(written).isEmpty();
    }

    /** @throws Refused if nobody of the section has this name, or several do */
    KnownPerson meant(String written) {
        var found = candidates(written);
        if (found.isEmpty()) {
            throw new Refused(FIELD, NUMBER.matcher(written).matches() ? "roster.refused.number" : "roster.refused.person", written);
        }
        if (found.size() > 1) {
            throw new Refused(FIELD, "roster.refused.namesakes", found.size(), written, found.stream().limit(NAMED).map(KnownPerson::shown)
                    .collect(Collectors.joining("; ")));
        }
        return found.get(0);
    }

    /** Whether the name can be that of the person. */
    static boolean fits(KnownPerson person, String written) {
        return (" " + Texts.fold(person.name())).endsWith(" " + Texts.fold(withoutTitles(written)));
    }

    private List<KnownPerson> candidates(String written) {
        var byNumber = known.stream().filter(person -> words(written).contains(Texts.fold(person.staffNumber()))).toList();
        if (!byNumber.isEmpty()) {
            return byNumber;
        }
        var here = named(known.stream().filter(KnownPerson::here).toList(), withoutTitles(written));
        return here.isEmpty() ? named(known.stream().filter(KnownPerson::former).toList(), withoutTitles(written)) : here;
    }

    private static List<KnownPerson> named(List<KnownPerson> here, String name) {
        var folded = like(here, Texts.fold(name), person -> Texts.fold(person.name()));
        var exact = like(folded, Texts.line(name).toLowerCase(), person -> person.name().toLowerCase());
        return exact.isEmpty() ? folded : exact;
    }

    /** Those with the whole name, or else those whose name ends so. */
    private static List<KnownPerson> like(List<KnownPerson> people, String name, Function<KnownPerson, String> form) {
        if (name.isEmpty()) {
            return List.of();
        }
        var whole = people.stream().filter(person -> form.apply(person).equals(name)).toList();
        return whole.isEmpty() ? people.stream().filter(person -> form.apply(person).endsWith(" " + name)).toList() : whole;
    }

    private static List<String> words(String written) {
        return List.of(Texts.fold(written).split("[\\s()·]+|\\s+-\\s+"));
    }

    private static String withoutTitles(String written) {
        var line = Texts.line(written);
        var match = TITLES.matcher(Texts.fold(line));
        return match.find() && Texts.fold(line).length() == line.length() ? line.substring(match.end()) : line;
    }
}
