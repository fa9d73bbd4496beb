package vn.diemcau.portal.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.auth.accounts.SectionMember;
import vn.diemcau.portal.auth.accounts.SectionMembers;
import vn.diemcau.portal.core.structure.SectionsMerged;

/**
 * Gives the people of a section that has gone into another one their roles there, and takes nothing from anybody. Done again
 * it completes what was left; the entry in the audit trail is that of the merger.
 */
@ApplicationScoped
class CarriedRoles {

    @Inject
    private SectionMembers groups;

    @Inject
    private RoleChangeRecords records;

    /** @throws vn.diemcau.portal.auth.accounts.AccountsFailure if somebody's role could not be given */
    void carry(@Observes SectionsMerged merged) {
        groups.of(merged.from()).forEach(person -> carry(person, merged.into()));
    }

    private void carry(SectionMember person, String into) {
        var role = role(person.role());
        if (!groups.groupsOf(person.account().id()).contains(role.groupOf(into))) {
            records.begin(person.account().id(), into);
            var held = groups.give(person.account().id(), into, role);
            records.finish(person.account().id(), held, person.account().enabled());
        }
    }

    /** Who runs the other section is that section's matter: admins go on as editors. */
    static SectionRole role(SectionRole before) {
        return before == SectionRole.ADMIN ? SectionRole.EDITOR : before;
    }
}
