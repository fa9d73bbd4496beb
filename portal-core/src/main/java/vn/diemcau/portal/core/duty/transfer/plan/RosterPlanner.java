package vn.diemcau.portal.core.duty.transfer.plan;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterColumn;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterEntry;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterSheet;
import vn.diemcau.portal.core.duty.transfer.sheet.ShiftCode;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Works out which shifts the entries of a file mean, whoever is on duty otherwise. */
final class RosterPlanner {

    /** What says in the row of a person that they are on duty, and nothing else. */
    private static final Set<String> YES = Set.of("x", "v", "✓", "✔", "truc");

    private final Days days;
    private final Roles roles;
    private final People people;
    private final Hours usual;
    private final Map<String, ShiftCode> codes;

    /** @param usual the hours of roles of which nothing is said */
    RosterPlanner(YearMonth month, List<KnownRole> roles, Collection<KnownPerson> people, Hours usual, List<ShiftCode> codes) {
        this.days = new Days(month);
        this.roles = new Roles(roles);
        this.people = new People(people);
        this.usual = usual;
        this.codes = codes.stream().collect(Collectors.toMap(code -> key(code.code()), code -> code, (first, again) -> first));
    }

    private static String key(String code) {
        return Texts.line(code).toUpperCase(Locale.ROOT);
    }

    /** One for each entry that means duty, in their order. */
    List<PlannedShift> plan(RosterSheet sheet) {
        return sheet.entries().stream().map(entry -> entry.values().containsKey(RosterColumn.MARK) ? mark(entry) : Optional.of(row(entry)))
                .flatMap(Optional::stream).toList();
    }

    private PlannedShift row(RosterEntry entry) {
        var parts = new Understood(entry);
        parts.show(entry.value(RosterColumn.ROLE), (entry.value(RosterColumn.NUMBER) + " " + entry.value(RosterColumn.PERSON)).strip());
        parts.part(() -> withoutFormulas(entry));
        if (parts.isBroken()) {
            return parts.refused();
        }
        var day = parts.part(() -> days.day(entry.value(RosterColumn.DAY)));
        var role = parts.part(() -> role(entry.value(RosterColumn.ROLE)));
        var person = parts.part(() -> person(entry));
        var hours = parts.part(() -> hours(entry, role));
        return parts.as(role, person, day, hours, entry.value(RosterColumn.NOTE));
    }

    private static RosterEntry withoutFormulas(RosterEntry entry) {
        entry.values().forEach((column, value) -> {
            if (value.startsWith("=")) {
                throw new Refused("formula", "roster.refused.formula", value);
            }
        });
        return entry;
    }

    private KnownRole role(String written) {
        return written.isEmpty() ? roles.only() : roles.meant(written);
    }

    /** By number or by name; if both are written they must agree. */
    private KnownPerson person(RosterEntry entry) {
        var number = entry.value(RosterColumn.NUMBER);
        var name = entry.value(RosterColumn.PERSON);
        if (number.isEmpty() && name.isEmpty()) {
            throw new Refused("person", "roster.refused.person.missing");
        }
        if (number.isEmpty()) {
            return people.meant(name);
        }
        var person = people.numbered(number);
        if (!name.isEmpty() && !People.fits(person, name)) {
            throw new Refused("person", "roster.refused.number.other", number, person.name(), name);
        }
        return person;
    }

    private Hours hours(RosterEntry entry, KnownRole role) {
        var from = entry.value(RosterColumn.FROM);
        var to = entry.value(RosterColumn.TO);
        var times = entry.value(RosterColumn.TIMES);
        if (!from.isEmpty() || !to.isEmpty()) {
            return Hours.of(from, to, days);
        }
        return times.isEmpty() ? usual(role) : written(times, role);
    }

    /** Hours, or a sign that the file explains. */
    private Hours written(String times, KnownRole role) {
        var code = codes.get(key(times));
        return code == null ? Hours.in(times).filter(found -> found.before().isEmpty()).map(Hours.Found::hours)
                .orElseThrow(() -> new Refused("times", "roster.refused.times", times)) : meaning(code, role);
    }

    private Hours meaning(ShiftCode code, KnownRole role) {
        return code.from().isEmpty() && code.to().isEmpty() ? usual(role) : Hours.of(code.from(), code.to(), days);
    }

    /** Whoever is needed at all hours begins when it is usual, not at midnight. */
    private Hours usual(KnownRole role) {
        return role == null || role.from() == null || role.to() - role.from() == DayTime.DAY ? usual : new Hours(role.from(), role.to(), null);
    }

    /** A cell of a grid; nothing if it stands for no duty. */
    private Optional<PlannedShift> mark(RosterEntry entry) {
        var labels = Arrays.stream(entry.value(RosterColumn.LABEL).split("\n")).filter(label -> !label.isEmpty()).toList();
        var roleName = Optional.of(entry.value(RosterColumn.ROLE)).filter(name -> !name.isEmpty())
                .or(() -> labels.stream().filter(label -> roles.named(label).isPresent()).findFirst()).orElse("");
        boolean named = entry.values().containsKey(RosterColumn.PERSON) || entry.values().containsKey(RosterColumn.NUMBER);
        var label = named || !roleName.isEmpty() ? Optional.<String>empty() : labels.stream().filter(people::knows).findFirst();
        if (named || label.isPresent()) {
            return signed(entry, roleName, label.orElse(""));
        }
        return Optional.of(manned(entry, roleName, labels));
    }

    /** In the row of a role: who has it on that day, and from when to when if it is written. */
    private PlannedShift manned(RosterEntry entry, String roleName, List<String> labels) {
        var mark = entry.value(RosterColumn.MARK);
        var parts = new Understood(entry);
        parts.show(roleName.isEmpty() ? String.join(" ", labels) : roleName, mark);
        parts.part(() -> withoutFormulas(entry));
        if (parts.isBroken()) {
            return parts.refused();
        }
        var day = parts.part(() -> days.day(entry.value(RosterColumn.DAY)));
        var role = parts.part(() -> roleName.isEmpty() && !labels.isEmpty() ? unknown(labels) : role(roleName));
        var found = parts.part(() -> Hours.in(mark).filter(each -> !each.before().isEmpty()));
        var person = found == null ? null : parts.part(() -> people.meant(found.map(Hours.Found::before).orElse(mark)));
        return parts.as(role, person, day, found == null ? null : found.map(Hours.Found::hours).orElseGet(() -> usual(role)), "");
    }

    private static KnownRole unknown(List<String> labels) {
        throw new Refused("role", "roster.refused.label", String.join(" ", labels));
    }

    /** In the row of a person: a sign, hours, the name of a role, or a cross. */
    private Optional<PlannedShift> signed(RosterEntry entry, String roleName, String label) {
        var mark = entry.value(RosterColumn.MARK);
        var code = codes.get(key(mark));
        if (code != null && code.from().isEmpty() && code.to().isEmpty() && code.role().isEmpty()) {
            return Optional.empty();
        }
        var parts = new Understood(entry);
        parts.show(Objects.toString(roleName, ""), label.isEmpty() ? (entry.value(RosterColumn.NUMBER) + " "
                + entry.value(RosterColumn.PERSON)).strip() : label);
        parts.part(() -> withoutFormulas(entry));
        if (parts.isBroken()) {
            return Optional.of(parts.refused());
        }
        var day = parts.part(() -> days.day(entry.value(RosterColumn.DAY)));
        var person = parts.part(() -> label.isEmpty() ? person(entry) : people.meant(label));
        boolean isRole = code == null && roles.named(mark).isPresent();
        var role = parts.part(() -> role(code != null && !code.role().isEmpty() ? code.role() : isRole ? mark : roleName));
        var hours = parts.part(() -> code != null ? meaning(code, role) : isRole || YES.contains(Texts.fold(mark)) ? usual(role)
                : Hours.in(mark).filter(each -> each.before().isEmpty()).map(Hours.Found::hours)
                        .orElseThrow(() -> new Refused("mark", "roster.refused.code", mark)));
        return Optional.of(parts.as(role, person, day, hours, ""));
    }
}
