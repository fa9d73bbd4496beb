package vn.diemcau.portal.core.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.contacts.QuickTarget.Kind;
import vn.diemcau.portal.core.duty.now.DutyNow;
import vn.diemcau.portal.core.duty.now.OnDuty;
import vn.diemcau.portal.core.settings.Feature;
import vn.diemcau.portal.core.settings.Settings;
import vn.diemcau.portal.core.shared.ContentNumbers;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;

/**
 * The lines that the hospital has chosen for its quick contact as they lead now, the same for all staff. They are kept in memory
 * until a line, a roster or a person changes, or somebody's shift begins or ends.
 */
@ApplicationScoped
@Transactional
public class QuickContacts {

    private record Known(long contacts, long people, List<QuickLine> lines, Instant change) {

        boolean isTrue(ContentNumbers numbers, Instant now) {
            return contacts == numbers.of(Topic.CONTACTS) && people == numbers.of(Topic.ORGANIZATION) && now.isBefore(change);
        }
    }

    /** People whom a line names at most. */
    private static final int PEOPLE = 3;

    @Inject
    private ContactLines lines;

    @Inject
    private OnDuty duty;

    @Inject
    private ContentNumbers numbers;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(-1, -1, List.of(), Instant.MIN);

    /** All lines in the hospital's order. @throws vn.diemcau.portal.core.shared.NotFound if the quick contact is switched off */
    @RequiresPermission(Permission.STAFF)
    public List<QuickLine> lines() {
        settings.require(Feature.QUICK_CONTACT);
        return known().lines();
    }

    /** Until when the lines are true unless somebody changes them: the next time at which a shift begins or ends. Null if they are switched off. */
    @RequiresPermission(Permission.STAFF)
    public Instant change() {
        return settings.isOn(Feature.QUICK_CONTACT) ? known().change() : null;
    }

    private Known known() {
        var now = clock.instant();
        var last = known;
        if (!last.isTrue(numbers, now)) {
            var moment = duty.now();
            var onDuty = moment.people().stream().collect(Collectors.groupingBy(DutyNow::roleId));
            last = new Known(numbers.of(Topic.CONTACTS), numbers.of(Topic.ORGANIZATION),
                    lines.rows().values().stream().map(rows -> led(rows, onDuty)).toList(), moment.change());
            known = last;
        }
        return last;
    }

    /** Follows the targets of a line to the first that reaches somebody. */
    private static QuickLine led(List<ContactLines.Row> rows, Map<UUID, List<DutyNow>> onDuty) {
        var terms = rows.get(0).terms();
        boolean missed = false;
        for (var row : rows) {
            var target = row.target();
            if (target != null && target.kind() == Kind.NUMBER) {
                return line(terms, target.number(), List.of(), missed);
            }
            var people = target == null ? List.<QuickPerson>of() : reached(row, onDuty);
            if (!people.isEmpty()) {
                return line(terms, people.get(0).number() == null ? terms.number() : people.get(0).number(), people, missed);
            }
            missed |= target != null && target.isRole();
        }
        return line(terms, terms.number(), List.of(), missed);
    }

    private static List<QuickPerson> reached(ContactLines.Row row, Map<UUID, List<DutyNow>> onDuty) {
        var target = row.target();
        if (target.isRole()) {
            var people = new ArrayList<QuickPerson>();
            onDuty.getOrDefault(target.id(), List.of()).stream().limit(PEOPLE)
                    .forEach(person -> people.add(new QuickPerson(person.name(), person.number(), person.until())));
            return people;
        }
        return row.reached() == null ? List.of() : List.of(new QuickPerson(target.name(), row.reached(), null));
    }

    private static QuickLine line(QuickTerms terms, String number, List<QuickPerson> people, boolean fallback) {
        return new QuickLine(terms.label(), terms.detail(), number, terms.number(), terms.initials(), terms.accent(), people, fallback);
    }
}
