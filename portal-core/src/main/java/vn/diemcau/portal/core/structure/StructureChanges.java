package vn.diemcau.portal.core.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/** Each change of the tree in one transaction with its entry in the audit trail, one after the other. */
@ApplicationScoped
@Transactional
class StructureChanges {

    @Inject
    private StructureRecords records;

    @Inject
    private SectionWork work;

    @Inject
    private Event<PortalDeed> deeds;

    SectionTree tree() {
        return records.tree();
    }

    /** @throws Refused if such a section could not be stored */
    void check(SectionOutline outline) {
        check(records.tree(), outline);
    }

    private static void check(SectionTree tree, SectionOutline outline) {
        if (tree.find(outline.code()).isPresent()) {
            throw new Refused("code", "structure.refused.taken");
        }
        requireOpenParent(tree, outline.parent());
    }

    private static void requireOpenParent(SectionTree tree, String parent) {
        if (!parent.isEmpty() && tree.find(parent).filter(above -> !above.closed()).isEmpty()) {
            throw new Refused("parent", "structure.refused.parent");
        }
    }

    void create(SectionOutline outline) {
        var tree = records.lockedTree();
        check(tree, outline);
        var section = new Section(outline.code(), outline.name(), outline.shortName(), outline.sectionKind(), outline.accent(),
                Integer.MAX_VALUE);
        section.placeUnder(records.find(outline.parent()).orElse(null));
        records.add(section);
        records.order(records.tree());
        work.end(outline.code());
        tell("section.created", section, Map.of(), Map.of("name", outline.name(), "kind", outline.kind(), "parent", outline.parent()));
    }

    void rename(long version, SectionOutline outline) {
        var section = toChange(outline.code(), version);
        var before = names(section);
        section.rename(outline.name(), outline.shortName(), outline.sectionKind());
        tell("section.renamed", section, before, names(section));
    }

    private static Map<String, Object> names(Section section) {
        return Map.of("name", section.getName(), "shortName", section.getShortName(), "kind", section.getKind().name());
    }

    void move(String code, long version, String parent) {
        var tree = records.lockedTree();
        var section = toChange(code, version);
        requireOpenParent(tree, parent);
        if (tree.isWithin(parent, code)) {
            throw new Refused("parent", "structure.refused.circle", section.getName(), tree.find(parent).orElseThrow().name());
        }
        var before = Objects.toString(tree.find(code).orElseThrow().parent(), "");
        section.placeUnder(records.find(parent).orElse(null));
        var after = records.tree();
        after.shift(code, after.below(parent.isEmpty() ? null : parent).size());
        records.order(after);
        tell("section.moved", section, Map.of("parent", before), Map.of("parent", parent));
    }

    void shift(String code, int places) {
        var tree = records.lockedTree();
        var section = found(code);
        int before = tree.find(code).orElseThrow().position();
        tree.shift(code, places);
        records.order(tree);
        int after = records.tree().find(code).orElseThrow().position();
        tell("section.ordered", section, Map.of("position", before), Map.of("position", after));
    }

    void close(String code, long version, LocalDate day) {
        var tree = records.lockedTree();
        var section = toChange(code, version);
        if (section.isClosed()) {
            throw new Refused("day", "structure.refused.closed");
        }
        if (day.isBefore(HospitalDay.today())) {
            throw new Refused("day", "structure.refused.day");
        }
        long open = tree.below(code).stream().filter(below -> !below.closedBy(day)).count();
        if (open > 0) {
            throw new Refused("day", "structure.refused.below", open);
        }
        var before = closing(section);
        section.close(day, null);
        tell("section.closed", section, before, closing(section));
    }

    void reopen(String code, long version) {
        var tree = records.lockedTree();
        var section = toChange(code, version);
        requireOpenParent(tree, Objects.toString(tree.find(code).orElseThrow().parent(), ""));
        var before = closing(section);
        section.reopen();
        tell("section.reopened", section, before, closing(section));
    }

    private static Map<String, Object> closing(Section section) {
        return Map.of("closedOn", Objects.toString(section.getClosedOn(), ""),
                "into", section.getMergedInto() == null ? "" : section.getMergedInto().getCode());
    }

    private Section toChange(String code, long version) {
        var section = found(code);
        section.requireVersion(version);
        return section;
    }

    private Section found(String code) {
        return records.find(code).orElseThrow(() -> new NotFound("section"));
    }

    private void tell(String action, Section section, Map<String, Object> before, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed(action, section.getCode(), "section", section.getCode(), section.getName(),
                Deed.Readers.ALL, before, after)));
    }
}
