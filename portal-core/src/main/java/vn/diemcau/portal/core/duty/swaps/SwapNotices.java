package vn.diemcau.portal.core.duty.swaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.shared.HospitalDay;

/** Tells those whom a step of a swap concerns, within its transaction. */
@ApplicationScoped
class SwapNotices {

    private static final String OWN = "/duty/mine";

    @Inject
    private Notices notices;

    @Inject
    private SwapRecords records;

    void asked(@Observes SwapAsked step) {
        tell("asked", step.swap(), List.of(step.swap().askedOf()), OWN);
    }

    void answered(@Observes SwapAnswered step) {
        var swap = step.swap();
        switch (swap.state()) {
            case ACCEPTED -> {
                tell("accepted", swap, List.of(swap.askedBy()), OWN);
                var roster = "/admin/sections/" + swap.sectionCode() + "/duty";
                tell("waiting", swap, records.keepers(swap.sectionCode()), roster);
                notices.tellAdmins(records.section(swap.sectionCode()), telling("waiting", swap, roster), true);
            }
            case DECLINED -> tell("declined", swap, List.of(swap.askedBy()), OWN);
            default -> tell("withdrawn", swap, List.of(swap.askedOf()), OWN);
        }
    }

    void decided(@Observes SwapDecided step) {
        var kind = step.swap().state() == SwapState.APPROVED ? "approved" : "refused";
        tell(kind, step.swap(), List.of(step.swap().askedBy(), step.swap().askedOf()), OWN);
    }

    private void tell(String kind, SwapLine swap, Collection<UUID> people, String link) {
        notices.tellStaff(people, telling(kind, swap, link), true);
    }

    private static Telling telling(String kind, SwapLine swap, String link) {
        var begins = DayTime.text(DayTime.of(swap.begins())) + " " + HospitalDay.written(DayTime.day(swap.begins()));
        return new Telling("swap." + kind, List.of(swap.askedByName(), swap.askedOfName(), swap.roleName() + " · " + swap.sectionName(), begins),
                link);
    }
}
