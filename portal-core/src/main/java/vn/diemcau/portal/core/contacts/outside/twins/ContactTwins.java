package vn.diemcau.portal.core.contacts.outside.twins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.contacts.outside.ContactDeeds;
import vn.diemcau.portal.core.contacts.outside.ExternalContact;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/** Where keepers of contacts find those that are there twice, and put two of them together. */
@ApplicationScoped
@Transactional
public class ContactTwins {

    /** Pairs that are listed at once; the next ones show when these are dealt with. */
    public static final int PAIRS = 100;

    @Inject
    private TwinRecords records;

    @Inject
    private Access access;

    @Inject
    private Event<PortalDeed> deeds;

    /**
     * Contacts that the caller reads and that may be what they are about to add to the section.
     *
     * @throws Refused if what was typed cannot be taken anyway
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public List<ExternalContact> like(@InSection String sectionCode, ContactDraft draft) {
        return records.like(draft.facts());
    }

    /** Pairs among the contacts that the caller keeps, those with most in common first. */
    @RequiresPermission(Permission.EDIT_SECTION)
    public List<TwinPair> pairs() {
        return records.pairs(access.caller().sectionsWith(SectionRole.EDITOR), PAIRS);
    }

    /**
     * What would become of the two.
     *
     * @param keptId the one that stays
     * @throws NotFound     if one is none for the caller, or both are the same
     * @throws NotPermitted if the caller does not keep both
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public MergePlan plan(UUID keptId, UUID otherId) {
        if (keptId.equals(otherId)) {
            throw new NotFound("contact");
        }
        return MergePlan.of(kept(keptId), kept(otherId));
    }

    /**
     * Puts two contacts together: one stays, with all numbers and mail addresses of both, the other is removed.
     *
     * @param fromOther the fields whose values are taken from the one that goes
     * @throws Refused if somebody else has changed one of them since these versions, or together they have too many numbers;
     *                 otherwise fails as {@link #plan} does
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void merge(UUID keptId, long keptVersion, UUID otherId, long otherVersion, Set<MergeField> fromOther) {
        Stream.of(keptId, otherId).sorted().forEach(records::hold);
        var plan = plan(keptId, otherId);
        plan.kept().requireVersion(keptVersion);
        plan.other().requireVersion(otherVersion);
        ContactFacts before = plan.kept().getFacts();
        ContactFacts after = plan.merged(fromOther);
        plan.kept().describe(after);
        plan.kept().checkLike(plan.other());
        deeds.fire(ContactDeeds.told("external.merged", plan.kept(), Deed.differing(before.told(), after.told()),
                Deed.differing(after.told(), before.told())));
        deeds.fire(ContactDeeds.told("external.removed", plan.other(), plan.other().getFacts().told(), Map.of()));
        records.remove(plan.other());
    }

    /**
     * Says that two contacts are not the same, so that they are no longer listed as a pair. Fails as {@link #plan} does.
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void tellApart(UUID oneId, UUID otherId) {
        Stream.of(oneId, otherId).sorted().forEach(records::hold);
        var plan = plan(oneId, otherId);
        if (records.tellApart(oneId, otherId)) {
            for (var contact : List.of(plan.kept(), plan.other())) {
                var other = contact == plan.kept() ? plan.other() : plan.kept();
                deeds.fire(ContactDeeds.told("external.distinct", contact, Map.of(), Map.of("distinct", other.getId().toString())));
            }
        }
    }

    private ExternalContact kept(UUID id) {
        var contact = records.find(id).filter(found -> found.isReadableBy(access.caller())).orElseThrow(() -> new NotFound("contact"));
        access.require(Permission.EDIT_SECTION, contact.getSection().getCode());
        contact.getSection().requireOpen();
        return contact;
    }
}
