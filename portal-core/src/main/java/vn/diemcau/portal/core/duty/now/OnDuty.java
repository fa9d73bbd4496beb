package vn.diemcau.portal.core.duty.now;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.duty.DayTime;

/**
 * Who is on duty now, and until when: published shifts only. Who belongs to the party is told to its members (Law 91/2025/QH15),
 * so the duties of party sections are left out, and what is said is the same for all staff.
 */
@ApplicationScoped
@Transactional
public class OnDuty {

    private static final Duration AHEAD = Duration.ofDays(1);

    @Inject
    private DutyRecords records;

    @Inject
    private Clock clock;

    /** Who is on duty in the whole hospital, by section and role, the one who has begun last first; one statement. */
    @RequiresPermission(Permission.STAFF)
    public DutyMoment now() {
        var now = clock.instant();
        var near = records.around(now, now.plus(AHEAD));
        var current = near.stream().filter(duty -> duty.shift().covers(now)).toList();
        var change = near.stream().flatMap(duty -> Stream.of(duty.shift().begins(), duty.until())).filter(time -> time.isAfter(now))
                .min(Instant::compareTo).orElse(now.plus(AHEAD));
        var midnight = DayTime.moment(DayTime.day(now).plusDays(1), 0);
        return new DutyMoment(now, current, change.isBefore(midnight) ? change : midnight);
    }

    /** Those of the people who are on duty now, with the shift that lasts longest; one statement. */
    @RequiresPermission(Permission.STAFF)
    public Map<UUID, DutyNow> of(Collection<UUID> people) {
        var now = clock.instant();
        List<DutyNow> found = people.isEmpty() ? List.of() : records.of(people, now);
        BinaryOperator<DutyNow> longer = (a, b) -> a.until().isBefore(b.until()) ? b : a;
        return found.stream().collect(Collectors.toMap(DutyNow::personId, duty -> duty, longer));
    }
}
