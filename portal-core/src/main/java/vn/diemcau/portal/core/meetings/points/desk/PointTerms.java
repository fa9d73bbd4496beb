package vn.diemcau.portal.core.meetings.points.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.points.Term;
import vn.diemcau.portal.core.meetings.points.Terms;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * The levels of points and the categories of delegates: rows, never fixed, since the tiers of government change (in Vietnam on
 * 1 July 2025). Each meeting has its own, which begin as those of the hospital.
 */
@ApplicationScoped
@Transactional
public class PointTerms {

    private static final int NAME = 80;
    private static final int MOST = 12;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private TermRecords records;

    @Inject
    private PointDeeds deeds;

    @Inject
    private Event<PortalDeed> portalDeeds;

    /** A level or category as it was typed in. @param id null for a new one */
    public record Input(UUID id, String name) {
    }

    /** Those of a meeting. @throws vn.diemcau.portal.core.shared.NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public Terms of(UUID meeting) {
        meetings.readable(meeting);
        return records.of(meeting);
    }

    /** Those with which meetings begin. */
    @RequiresPermission(Permission.STAFF)
    public Terms defaults() {
        return records.defaults();
    }

    /**
     * Those with which meetings to come begin; meetings that are there keep theirs.
     *
     * @param levels     one in each line, from the widest to the narrowest
     * @param categories one in each line
     * @throws Refused if there is none, or one stands twice or is too long
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void changeDefaults(String levels, String categories) {
        var newLevels = names("levels", Texts.lines(levels).lines().toList());
        var newCategories = names("categories", Texts.lines(categories).lines().toList());
        var before = records.defaults();
        records.replaceDefaults(newLevels, newCategories);
        portalDeeds.fire(new PortalDeed(new Deed("points.defaults", null, "portal", "", "", Deed.Readers.ALL,
                Map.of("levels", joined(before.levels()), "categories", joined(before.categories())),
                Map.of("levels", String.join("; ", newLevels), "categories", String.join("; ", newCategories)))));
    }

    private static String joined(List<Term> terms) {
        return String.join("; ", terms.stream().map(Term::name).toList());
    }

    private static List<String> names(String field, List<String> lines) {
        var names = lines.stream().map(line -> Texts.line(field, line, NAME)).filter(line -> !line.isEmpty()).toList();
        if (names.isEmpty() || names.size() > MOST) {
            throw new Refused(field, "points.refused.terms", MOST);
        }
        var seen = new HashSet<String>();
        names.stream().filter(name -> !seen.add(Texts.fold(name))).findFirst().ifPresent(twice -> {
            throw new Refused(field, "points.refused.twice", twice);
        });
        return names;
    }

    /**
     * Changes the levels and categories of a meeting. Those that are left out, or have no name, are removed.
     *
     * @param levels from the widest to the narrowest
     * @throws Refused if one is removed that points or figures have, one stands twice, or a point would lie below one of a lower level
     */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID meeting, List<Input> levels, List<Input> categories) {
        var view = meetings.prepared(meeting);
        records.hold(meeting);
        var before = records.of(meeting);
        write(meeting, "LEVEL", "levels", before.levels(), levels);
        write(meeting, "CATEGORY", "categories", before.categories(), categories);
        if (records.isUpsideDown(meeting)) {
            throw new Refused("levels", "points.refused.upside");
        }
        var after = records.of(meeting);
        deeds.tell("points.terms", view.meeting(), Map.of("levels", joined(before.levels()), "categories", joined(before.categories())),
                Map.of("levels", joined(after.levels()), "categories", joined(after.categories())));
    }

    private void write(UUID meeting, String kind, String field, List<Term> before, List<Input> typed) {
        var kept = typed.stream().filter(input -> !Texts.line(input.name()).isEmpty()).toList();
        var names = names(field, kept.stream().map(Input::name).toList());
        var ids = kept.stream().map(Input::id).filter(id -> id != null).toList();
        for (var term : before) {
            if (!ids.contains(term.id())) {
                if (records.isUsed(term.id())) {
                    throw new Refused(field, "points.refused.used", term.name());
                }
                records.remove(meeting, term.id());
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).id() == null) {
                records.add(meeting, kind, i + 1, names.get(i));
            } else {
                records.change(meeting, kept.get(i).id(), i + 1, names.get(i));
            }
        }
    }
}
