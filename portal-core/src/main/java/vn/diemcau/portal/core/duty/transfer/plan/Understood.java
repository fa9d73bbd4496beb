package vn.diemcau.portal.core.duty.transfer.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.diemcau.portal.core.duty.transfer.plan.PlannedShift.Kind;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterEntry;
import vn.diemcau.portal.core.shared.Refused;

/** Puts together what is understood of an entry, and everything that is not. */
final class Understood {

    private final RosterEntry entry;
    private final List<Refused> faults = new ArrayList<>();
    private String role = "";
    private String person = "";

    Understood(RosterEntry entry) {
        this.entry = entry;
    }

    /** @return null if it is refused, which is kept */
    <T> T part(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            faults.add(refused);
            return null;
        }
    }

    /** What was refused so far stands for the whole entry. */
    PlannedShift refused() {
        return new PlannedShift(entry, Kind.REFUSED, role, person, null, List.copyOf(faults));
    }

    boolean isBroken() {
        return !faults.isEmpty();
    }

    void show(String itsRole, String itsPerson) {
        role = itsRole;
        person = itsPerson;
    }

    PlannedShift as(KnownRole itsRole, KnownPerson itsPerson, LocalDate day, Hours hours, String note) {
        show(itsRole == null ? role : itsRole.name(), itsPerson == null ? person : itsPerson.shown());
        var terms = itsRole == null || itsPerson == null || day == null || hours == null || !faults.isEmpty() ? null
                : part(() -> hours.on(day, itsRole.id(), itsPerson.id(), note));
        return new PlannedShift(entry, terms == null ? Kind.REFUSED : Kind.NEW, role, person, terms, List.copyOf(faults));
    }
}
