package vn.diemcau.portal.core.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.contacts.QuickTarget.Kind;
import vn.diemcau.portal.core.duty.RoleTerms;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Where who runs the portal keeps the lines of the quick contact and where each leads. */
@ApplicationScoped
@Transactional
public class QuickContactDesk {

    /** Targets of a line at most, before its own number. */
    public static final int TARGETS = 3;

    /** All lines, and the names of the roles to choose from by their ids. */
    public record Desk(List<KeptLine> lines, Map<UUID, String> roles) {
    }

    /** What was chosen for a target: a role, or else what was typed: a staff number or a telephone number. */
    public record Choice(UUID role, String typed) {
    }

    @Inject
    private ContactLines lines;

    @Inject
    private Event<PortalDeed> deeds;

    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public Desk all() {
        var kept = lines.rows().values().stream().map(rows -> new KeptLine(rows.get(0).id(), rows.get(0).version(), rows.get(0).terms(),
                rows.stream().map(ContactLines.Row::target).filter(Objects::nonNull).toList())).toList();
        return new Desk(kept, roles());
    }

    private Map<UUID, String> roles() {
        return lines.roles().stream().collect(Collectors.toMap(ContactLines.Role::id, ContactLines.Role::name, (a, b) -> a, LinkedHashMap::new));
    }

    /** A further line, the last in the order. @throws Refused if a target is neither a role, a person nor a number */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void add(QuickTerms terms, List<Choice> choices) {
        var targets = targets(choices);
        var line = new QuickContact(terms.label(), terms.detail(), terms.number(), terms.initials(), terms.accent(), lines.locked().size() + 1);
        lines.add(line);
        lines.lead(line.getId(), targets);
        tell("quick.added", line, Map.of(), fields(terms, targets));
    }

    /**
     * Changes a line and where it leads.
     *
     * @param version the version that the caller started from
     * @throws Refused as {@link #add}, or if somebody else has changed it since
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void change(UUID id, long version, QuickTerms terms, List<Choice> choices) {
        var line = found(id);
        line.requireVersion(version);
        var targets = targets(choices);
        var before = fields(line.getTerms(), targetsOf(id));
        line.describe(terms);
        lines.lead(id, targets);
        tell("quick.changed", line, before, fields(terms, targets));
    }

    /** @throws Refused if somebody else has changed it since */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void remove(UUID id, long version) {
        var line = found(id);
        line.requireVersion(version);
        tell("quick.removed", line, fields(line.getTerms(), targetsOf(id)), Map.of());
        lines.remove(line);
    }

    /** Moves a line by so many places, towards the beginning if negative; held within the list. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void shift(UUID id, int places) {
        var order = new ArrayList<>(lines.locked());
        var line = found(id);
        int from = order.indexOf(line);
        int to = Math.max(0, Math.min(order.size() - 1, from + places));
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
        tell("quick.ordered", line, Map.of("position", from + 1), Map.of("position", to + 1));
    }

    private List<QuickTarget> targetsOf(UUID id) {
        return lines.rows().getOrDefault(id, List.of()).stream().map(ContactLines.Row::target).filter(Objects::nonNull).toList();
    }

    private List<QuickTarget> targets(List<Choice> choices) {
        var roles = roles();
        return choices.stream().limit(TARGETS).map(choice -> target(choice, roles)).filter(Objects::nonNull).toList();
    }

    private QuickTarget target(Choice choice, Map<UUID, String> roles) {
        var typed = Texts.line(choice.typed());
        if (choice.role() != null) {
            if (!roles.containsKey(choice.role())) {
                throw new Refused("target", "quick.refused.role");
            }
            return new QuickTarget(Kind.ROLE, choice.role(), "", roles.get(choice.role()), "");
        }
        return typed.isEmpty() ? null : lines.person(typed).orElseGet(() -> number(typed));
    }

    private static QuickTarget number(String typed) {
        try {
            return new QuickTarget(Kind.NUMBER, null, RoleTerms.number("target", typed), "", "");
        } catch (Refused none) {
            throw new Refused("target", "quick.refused.target", typed);
        }
    }

    private QuickContact found(UUID id) {
        return lines.find(id).orElseThrow(() -> new NotFound("quick contact"));
    }

    private static Map<String, Object> fields(QuickTerms terms, List<QuickTarget> targets) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", terms.label());
        fields.put("introduction", terms.detail());
        fields.put("phone", terms.number());
        fields.put("targets", targets.stream().map(target -> target.name() + target.number()).collect(Collectors.joining("; ")));
        return fields;
    }

    private void tell(String action, QuickContact line, Map<String, Object> before, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed(action, null, "quick_contact", line.getId().toString(), line.getTerms().label(), Deed.Readers.ALL,
                Deed.differing(before, after), Deed.differing(after, before))));
    }
}
