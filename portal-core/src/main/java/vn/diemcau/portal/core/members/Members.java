package vn.diemcau.portal.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.auth.accounts.Account;
import vn.diemcau.portal.auth.accounts.Accounts;
import vn.diemcau.portal.auth.accounts.SectionGroups;
import vn.diemcau.portal.auth.accounts.SectionMember;
import vn.diemcau.portal.auth.accounts.SectionMembers;
import vn.diemcau.portal.auth.accounts.UnknownToIdentityServer;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where the admins of a section say who belongs to it. Roles are kept by Keycloak; every operation may throw an
 * {@link vn.diemcau.portal.auth.accounts.AccountsFailure}, and then the roles are what they were.
 */
@ApplicationScoped
public class Members {

    private static final int FOUND = 20;

    @Inject
    private Administration administration;

    @Inject
    private SectionMembers groups;

    @Inject
    private SectionGroups sectionGroups;

    @Inject
    private Accounts accounts;

    @Inject
    private RoleChangeRecords records;

    @Inject
    private Access access;

    /**
     * The people of a section, and those who could be taken into it.
     *
     * @param words parts of the name or log-in name of those who are looked for; blank for nobody
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public SectionPeople of(String sectionCode, String words) {
        var section = administration.section(sectionCode);
        var present = present(sectionCode).stream().map(Members::member)
                .sorted(Comparator.comparing(Member::role).reversed().thenComparing(Member::username)).toList();
        return new SectionPeople(section, present, words.isBlank() ? List.of() : found(words, present));
    }

    private List<Member> found(String words, List<Member> present) {
        var byAccount = present.stream().collect(Collectors.toMap(Member::account, Function.identity()));
        return accounts.search(words, 0, FOUND).stream().filter(Account::enabled)
                .map(found -> byAccount.getOrDefault(found.id(), new Member(found.id(), found.username(), found.name(), null))).toList();
    }

    /**
     * Gives a person exactly this role in the section, or none. It holds from the person's next request on.
     *
     * @param role null to take the person out of the section
     * @throws Refused if the section is closed or would be left without an admin; only a portal admin may do that
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void assign(String sectionCode, String account, SectionRole role) {
        refuseIfClosed(administration.section(sectionCode));
        var present = present(sectionCode);
        var before = present.stream().filter(member -> member.account().id().equals(account))
                .map(SectionMember::role).findFirst().orElse(null);
        if (before == role) {
            return;
        }
        refuseToLeaveWithoutAdmin(present, before);
        var person = accounts.withId(account);
        records.begin(account, sectionCode);
        var held = changed(sectionCode, account, before, role);
        try {
            records.finish(account, held, person.enabled(),
                    new RoleChanged(sectionCode, account, person.name(), before, role));
        } catch (RuntimeException notKept) {
            changed(sectionCode, account, role, before);
            throw notKept;
        }
    }

    /** Whoever has left keeps the groups, so that a return brings the roles back, and is not among the people. */
    private List<SectionMember> present(String sectionCode) {
        return all(sectionCode).stream().filter(member -> member.account().enabled()).toList();
    }

    /** A section whose groups are gone, as after an import of the realm, gets them anew. */
    private List<SectionMember> all(String sectionCode) {
        try {
            return groups.of(sectionCode);
        } catch (UnknownToIdentityServer withoutGroups) {
            sectionGroups.ensure(sectionCode);
            return groups.of(sectionCode);
        }
    }

    /** In a closed section roles only say who reads; who runs the portal may still take somebody out. */
    private void refuseIfClosed(Section section) {
        if (!access.caller().portalAdmin()) {
            section.requireOpen();
        }
    }

    private List<String> changed(String sectionCode, String account, SectionRole before, SectionRole role) {
        if (role != null && (before == null || role.includes(before))) {
            return groups.give(account, sectionCode, role);
        }
        var first = role == null ? SectionRole.MEMBER : SectionRole.values()[role.ordinal() + 1];
        return groups.take(account, sectionCode, first);
    }

    private void refuseToLeaveWithoutAdmin(List<SectionMember> present, SectionRole before) {
        boolean last = before == SectionRole.ADMIN
                && present.stream().filter(member -> member.role() == SectionRole.ADMIN).count() == 1;
        if (last && !access.caller().portalAdmin()) {
            throw new Refused("role", "members.refused.last");
        }
    }

    private static Member member(SectionMember member) {
        var account = member.account();
        return new Member(account.id(), account.username(), account.name(), member.role());
    }
}
