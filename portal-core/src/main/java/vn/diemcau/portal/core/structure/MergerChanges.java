package vn.diemcau.portal.core.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.auth.accounts.SectionMember;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/** What a merger does in the database: all of it in one transaction, with the note of what is left for Keycloak. */
@ApplicationScoped
@Transactional
class MergerChanges {

    @Inject
    private StructureRecords records;

    @Inject
    private SectionWork work;

    @Inject
    private Event<PortalDeed> deeds;

    MergePreview preview(String from, String into, List<SectionMember> people) {
        var tree = records.tree();
        check(tree, from, into);
        var holdings = records.holdings(from);
        return new MergePreview(node(tree, from), node(tree, into), Mergers.with(SectionRole.MEMBER, people),
                Mergers.with(SectionRole.EDITOR, people), Mergers.with(SectionRole.ADMIN, people), holdings[2], tree.below(from),
                holdings[0], holdings[1], records.find(from).map(section -> section.getContactPoints().size()).orElse(0));
    }

    /** Who belongs to a party section is sensitive, so it goes into no other kind of section. */
    private static void check(SectionTree tree, String from, String into) {
        var source = node(tree, from);
        var target = tree.find(into).filter(found -> found.closedOn() == null)
                .orElseThrow(() -> new Refused("into", "structure.refused.into"));
        if (source.closed()) {
            throw new Refused("into", "structure.refused.closed");
        }
        if (tree.isWithin(into, from)) {
            throw new Refused("into", "structure.refused.within", source.name(), target.name());
        }
        if ((source.kind() == SectionKind.PARTY) != (target.kind() == SectionKind.PARTY)) {
            throw new Refused("into", "structure.refused.party");
        }
    }

    private static SectionNode node(SectionTree tree, String code) {
        return tree.find(code).orElseThrow(() -> new NotFound("section"));
    }

    void merge(String from, long version, String into, List<SectionMember> people) {
        var tree = records.lockedTree();
        check(tree, from, into);
        if (!work.begin(from, into)) {
            throw new Refused("into", "structure.refused.busy");
        }
        var source = records.find(from).orElseThrow();
        var target = records.find(into).orElseThrow();
        source.requireVersion(version);
        var below = tree.below(from);
        below.forEach(child -> records.find(child.code()).orElseThrow().placeUnder(target));
        int posts = records.movePosts(source, target, HospitalDay.today());
        source.close(HospitalDay.today(), target);
        records.order(records.tree());
        tell(source, target, below, posts, people);
    }

    /** People are named by their accounts: the roles that they get are part of this deed. */
    private void tell(Section source, Section target, List<SectionNode> below, int posts, List<SectionMember> people) {
        var after = new LinkedHashMap<String, Object>();
        after.put("into", target.getCode());
        after.put("sections", below.stream().map(SectionNode::code).collect(Collectors.joining(" ")));
        after.put("posts", posts);
        after.put("people", people.stream().map(person -> person.account().id() + " " + person.role()).collect(Collectors.joining(", ")));
        deeds.fire(new PortalDeed(new Deed("section.merged", source.getCode(), "section", source.getCode(), source.getName(),
                Deed.Readers.ALL, Map.of(), after)));
        deeds.fire(new PortalDeed(new Deed("section.received", target.getCode(), "section", target.getCode(), target.getName(),
                Deed.Readers.ALL, Map.of(), Map.of("from_section", source.getCode()))));
    }
}
