package vn.diemcau.portal.core.meetings.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Refused;

/**
 * How far a meeting has got. Each step is taken from the state that the person saw: whoever comes second is told so. Steps take
 * turns (the row is locked), so the version is counted here.
 */
@Entity
@Table(name = "meeting_live")
public class Progress {

    private static final int MOST_EXTRA = 600;

    @Id
    @Column(name = "meeting_id")
    private UUID meetingId;
    @Column(name = "item_id")
    private UUID itemId;
    @Column(name = "item_since")
    private Instant itemSince;
    @Column(name = "extra_minutes")
    private int extraMinutes;
    @Column(name = "break_since")
    private Instant breakSince;
    @Column(name = "break_minutes")
    private int breakMinutes;
    private long version;

    protected Progress() {
    }

    Progress(UUID meetingId) {
        this.meetingId = meetingId;
    }

    /** @throws Refused if somebody else has taken a step since this one was seen */
    void requireVersion(long seen) {
        if (seen != version) {
            throw new Refused("version", "live.refused.outdated");
        }
    }

    /**
     * Another item is on, or none.
     *
     * @param item    the id of the item, or null
     * @param already the seconds that it has taken before, when it was on already
     */
    void goTo(UUID item, long already, Instant now) {
        version++;
        itemId = item;
        itemSince = item == null ? null : now.minusSeconds(already);
        extraMinutes = 0;
        breakSince = null;
        breakMinutes = 0;
    }

    /** @throws Refused if no item is on, or it is no sensible time */
    void extend(int minutes) {
        requireItem();
        if (minutes < 1 || minutes > Chairing.MOST_MINUTES || extraMinutes + minutes > MOST_EXTRA) {
            throw new Refused("minutes", "live.refused.minutes", Chairing.MOST_MINUTES);
        }
        version++;
        extraMinutes += minutes;
    }

    /** @param minutes how long it is to be, for people to know; the break ends when somebody says so */
    void pause(int minutes, Instant now) {
        requireItem();
        if (minutes < 1 || minutes > Chairing.MOST_MINUTES) {
            throw new Refused("minutes", "live.refused.minutes", Chairing.MOST_MINUTES);
        }
        if (breakSince != null) {
            throw new Refused("do", "live.refused.break");
        }
        version++;
        breakSince = now;
        breakMinutes = minutes;
    }

    /** The clock of the item goes on where it stood. */
    void resume(Instant now) {
        if (breakSince == null) {
            throw new Refused("do", "live.refused.nobreak");
        }
        version++;
        itemSince = itemSince.plus(Duration.between(breakSince, now));
        breakSince = null;
        breakMinutes = 0;
    }

    private void requireItem() {
        if (itemId == null) {
            throw new Refused("do", "live.refused.noitem");
        }
    }

    /** For how long the item has been on, breaks left out. */
    long secondsSpent(Instant now) {
        return Math.max(0, Duration.between(itemSince, breakSince == null ? now : breakSince).getSeconds());
    }

    UUID itemId() {
        return itemId;
    }

    Instant itemSince() {
        return itemSince;
    }

    int extraMinutes() {
        return extraMinutes;
    }

    Instant breakSince() {
        return breakSince;
    }

    int breakMinutes() {
        return breakMinutes;
    }

    long version() {
        return version;
    }
}
