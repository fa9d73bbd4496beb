package vn.diemcau.portal.core.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.auth.accounts.SectionGroups;
import vn.diemcau.portal.auth.accounts.SectionMember;
import vn.diemcau.portal.auth.accounts.SectionMembers;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where one section goes into another: people, lasting posts and the sections below move, content keeps its section, which
 * is closed and points to the other one. See decision 14.
 */
@ApplicationScoped
public class Mergers {

    @Inject
    private MergerChanges changes;

    @Inject
    private SectionMembers members;

    @Inject
    private SectionGroups groups;

    @Inject
    private SectionWork work;

    @Inject
    private Event<SectionsMerged> merged;

    /**
     * What would move; nothing is changed.
     *
     * @throws NotFound        if there is no such section
     * @throws Refused         if the two cannot be merged
     * @throws AccountsFailure if Keycloak does not say who belongs to the section
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public MergePreview preview(String from, String into) {
        groups.ensure(from);
        return changes.preview(from, into, members.of(from));
    }

    /**
     * Merges, from today on. If Keycloak is silent before anything is done, nothing is. If it falls silent while people get
     * their roles, the portal gives the rest as soon as it answers.
     *
     * @param version the version of the first section that it was decided on
     * @return whether everybody has the new role; if not, the rest follows by itself
     * @throws Refused         if the two cannot be merged, or somebody else has changed the section since
     * @throws AccountsFailure if Keycloak was silent before anything was done
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public boolean merge(String from, long version, String into) {
        groups.ensure(from);
        groups.ensure(into);
        var people = members.of(from);
        changes.merge(from, version, into, people);
        try {
            merged.fire(new SectionsMerged(from, into));
        } catch (AccountsFailure later) {
            work.leave(from);
            return false;
        }
        work.end(from);
        return true;
    }

    /** Whether people of a section that was merged still wait for their roles. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public boolean isUnfinished(String code) {
        return work.isWaiting(code);
    }

    static int with(SectionRole role, List<SectionMember> people) {
        return (int) people.stream().filter(person -> person.role() == role).count();
    }
}
