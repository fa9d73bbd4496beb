package vn.diemcau.portal.core.duty.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.duty.roster.Judged.Verdict;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.StaffMember;

/** Judges many shifts, each as if those before it that are possible stood in the roster; without a database. */
final class Batch {

    private record Key(UUID role, UUID person, Instant begins, Instant ends) {
    }

    private final Map<UUID, StaffMember> people;
    private final List<Busy> busy;
    private final Set<Key> present = new HashSet<>();
    private final int restHours;

    /** @param busy what the people do otherwise @param shifts those that the section has at the time */
    Batch(Map<UUID, StaffMember> people, List<Busy> busy, Collection<ShiftLine> shifts, int restHours) {
        this.people = people;
        this.busy = new ArrayList<>(busy);
        this.restHours = restHours;
        shifts.forEach(shift -> present.add(new Key(shift.roleId(), shift.personId(), shift.begins(), shift.ends())));
    }

    /** What speaks against each, in the same order. */
    List<Judged> judge(List<ShiftTerms> wanted) {
        return wanted.stream().map(this::judge).toList();
    }

    private Judged judge(ShiftTerms terms) {
        var key = new Key(terms.role(), terms.person(), terms.begins(), terms.ends());
        if (present.contains(key)) {
            return new Judged(terms, Verdict.SAME, null);
        }
        var against = new Clashes(busy, restHours).against(terms, people.get(terms.person()), null);
        boolean tight = against.map(Refused::field).filter(Clashes.REST::equals).isPresent();
        if (against.isPresent() && !tight) {
            return new Judged(terms, Verdict.IMPOSSIBLE, against.get());
        }
        present.add(key);
        busy.add(new Busy(null, terms.person(), terms.begins(), terms.ends(), ""));
        return new Judged(terms, tight ? Verdict.TIGHT : Verdict.FREE, against.orElse(null));
    }
}
