package vn.diemcau.portal.core.duty.swaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.roster.RosterDesk;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Where people swap shifts: who has one asks a colleague to take it, in return for one of theirs or for none; the colleague
 * accepts; a keeper of the roster approves, and only then the roster changes. Every step stays, with who and when.
 */
@ApplicationScoped
@Transactional
public class Swaps {

    private static final int WORDS = 200;

    @Inject
    private SwapRecords records;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterKeepers keepers;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<SwapAsked> asked;

    @Inject
    private Event<SwapAnswered> answered;

    @Inject
    private Event<SwapDecided> decided;

    /** What the caller has asked for and was asked for, the newest first. */
    @RequiresPermission(Permission.STAFF)
    public List<SwapLine> own() {
        return records.own();
    }

    /** Shifts of colleagues that the caller could ask for in return. */
    @RequiresPermission(Permission.STAFF)
    public List<ShiftLine> offered() {
        return records.others(clock.instant());
    }

    /** The swaps of a section that the caller keeps, those to be decided first. */
    @RequiresPermission(Permission.STAFF)
    public List<SwapLine> of(String code) {
        return records.of(keepers.kept(code).getId());
    }

    /**
     * Asks a colleague to take an own shift.
     *
     * @param colleague null if a shift in return is named, whose person is asked
     * @param inReturn  a shift of the colleague in the same section, or null
     * @throws NotFound if there is no such published shift
     * @throws Refused  if the shift is not the caller's, has begun, somebody was asked already, or nobody is named
     */
    @RequiresPermission(Permission.STAFF)
    public UUID ask(UUID shift, UUID colleague, UUID inReturn, String words) {
        records.lock();
        var given = records.shift(shift).orElseThrow(() -> new NotFound("shift"));
        var caller = records.caller().orElseThrow(() -> new Refused("shift", "swap.refused.own"));
        if (!given.personId().equals(caller)) {
            throw new Refused("shift", "swap.refused.own");
        }
        requireToCome(given, "shift");
        var back = inReturn == null ? null : records.shift(inReturn).orElseThrow(() -> new NotFound("shift"));
        var other = back == null ? colleague : back.personId();
        if (other == null || other.equals(caller) || !records.worksHere(other)) {
            throw new Refused("colleague", "swap.refused.colleague");
        }
        if (back != null) {
            requireToCome(back, "return");
            if (!back.sectionCode().equals(given.sectionCode())) {
                throw new Refused("return", "swap.refused.section");
            }
        }
        if (records.isAsked(shift)) {
            throw new Refused("shift", "swap.refused.twice");
        }
        var id = Ids.next();
        records.add(id, shift, inReturn, caller, other, Texts.line("words", words, WORDS), clock.instant());
        asked.fire(new SwapAsked(found(id)));
        return id;
    }

    /** Nobody agrees to what was changed meanwhile, or to what is over. */
    private void requireAsAsked(SwapLine swap) {
        var now = clock.instant();
        if (!swap.begins().isAfter(now) || swap.back() != null && !swap.back().begins().isAfter(now)) {
            throw new Refused("swap", "swap.refused.begun");
        }
        if (!records.isAsAsked(swap.id())) {
            throw new Refused("swap", "swap.refused.changed");
        }
    }

    private void requireToCome(ShiftLine shift, String field) {
        if (!shift.begins().isAfter(clock.instant())) {
            throw new Refused(field, "swap.refused.begun");
        }
    }

    /** The colleague says whether they would. @throws NotFound if the caller was not asked @throws Refused if it is no longer open */
    @RequiresPermission(Permission.STAFF)
    public void answer(UUID id, boolean accepted) {
        var swap = found(id);
        if (!swap.forCaller()) {
            throw new NotFound("swap");
        }
        if (accepted) {
            requireAsAsked(swap);
        }
        move(id, SwapState.ASKED, accepted ? SwapState.ACCEPTED : SwapState.DECLINED);
    }

    /** Who has asked takes it back. @throws NotFound if the caller has not asked @throws Refused if it is no longer open */
    @RequiresPermission(Permission.STAFF)
    public void withdraw(UUID id) {
        var swap = found(id);
        if (!swap.own()) {
            throw new NotFound("swap");
        }
        move(id, swap.state() == SwapState.ACCEPTED ? SwapState.ACCEPTED : SwapState.ASKED, SwapState.WITHDRAWN);
    }

    private void move(UUID id, SwapState from, SwapState to) {
        if (!records.move(id, from, to, clock.instant())) {
            throw new Refused("swap", "swap.refused.closed");
        }
        answered.fire(new SwapAnswered(found(id)));
    }

    /**
     * A keeper decides; on approval the people change places in the roster, with all that is checked there.
     *
     * @param confirmed whether too little rest is known and accepted
     * @throws NotFound if there is no such swap for the caller
     * @throws Refused  if it is no longer open, a shift has another person by now, or something speaks against it
     */
    @RequiresPermission(Permission.STAFF)
    public void decide(UUID id, boolean approved, boolean confirmed) {
        records.lock();
        var swap = found(id);
        keepers.kept(swap.sectionCode());
        if (!records.decide(id, approved ? SwapState.APPROVED : SwapState.REFUSED, clock.instant(), access.caller().name())) {
            throw new Refused("swap", "swap.refused.closed");
        }
        if (approved) {
            requireAsAsked(swap);
            records.shift(swap.shift()).filter(shift -> shift.personId().equals(swap.askedBy()))
                    .orElseThrow(() -> new Refused("swap", "swap.refused.changed"));
            desk.exchange(swap.shift(), swap.askedOf(), swap.back() == null ? null : swap.back().shift(), confirmed);
        }
        decided.fire(new SwapDecided(found(id)));
    }

    private SwapLine found(UUID id) {
        return records.find(id).orElseThrow(() -> new NotFound("swap"));
    }
}
