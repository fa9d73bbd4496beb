package vn.diemcau.portal.core.duty.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.StaffMember;

/** What speaks against a shift: worked out from what its person does otherwise, without a database. */
final class Clashes {

    /** The field of what may be confirmed. */
    static final String REST = "rest";

    private final List<Busy> others;
    private final Duration rest;

    /** @param others the shifts of the people in question, at least as far around as the rest goes */
    Clashes(List<Busy> others, int restHours) {
        this.others = others;
        this.rest = Duration.ofHours(restHours);
    }

    /**
     * The most serious thing against it.
     *
     * @param own the shift that is changed, or null
     */
    Optional<Refused> against(ShiftTerms terms, StaffMember person, UUID own) {
        var name = person.getFacts().name();
        if (person.hasLeftBy(DayTime.day(terms.ends().minusSeconds(1)))) {
            return Optional.of(new Refused("person", "duty.refused.left", name, HospitalDay.written(person.getLeftOn())));
        }
        var mine = others.stream().filter(busy -> busy.person().equals(terms.person()) && (own == null || !own.equals(busy.shift()))).toList();
        var twice = mine.stream().filter(busy -> busy.overlaps(terms.begins(), terms.ends())).findFirst();
        if (twice.isPresent()) {
            var busy = twice.get();
            return Optional.of(busy.shift() == null ? new Refused("person", "duty.refused.twice", name, span(busy))
                    : busy.place().isEmpty() ? new Refused("person", "duty.refused.elsewhere.hidden", name, span(busy))
                    : new Refused("person", "duty.refused.elsewhere", name, span(busy), busy.place()));
        }
        return mine.stream().filter(busy -> gap(busy, terms).compareTo(rest) < 0).min(Comparator.comparing(busy -> gap(busy, terms)))
                .map(busy -> new Refused(REST, "duty.refused.rest", name, hours(gap(busy, terms)), hours(rest), span(busy)));
    }

    /** Whether the person of a shift that stands gets too little rest before or after it. */
    boolean isTight(ShiftTerms terms, UUID own) {
        return others.stream().filter(busy -> busy.person().equals(terms.person()) && !own.equals(busy.shift()))
                .anyMatch(busy -> gap(busy, terms).compareTo(rest) < 0);
    }

    private static Duration gap(Busy busy, ShiftTerms terms) {
        return busy.ends().isAfter(terms.begins()) ? Duration.between(terms.ends(), busy.begins())
                : Duration.between(busy.ends(), terms.begins());
    }

    private static String hours(Duration duration) {
        long minutes = duration.toMinutesPart();
        return minutes == 0 ? String.valueOf(duration.toHours()) : duration.toHours() + ":" + "%02d".formatted(minutes);
    }

    private static String span(Busy busy) {
        return written(busy.begins()) + " – " + written(busy.ends());
    }

    private static String written(Instant moment) {
        return DayTime.text(DayTime.of(moment)) + " " + HospitalDay.written(DayTime.day(moment));
    }
}
