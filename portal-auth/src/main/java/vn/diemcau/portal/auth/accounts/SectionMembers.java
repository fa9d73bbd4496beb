package vn.diemcau.portal.auth.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.SectionRole;

/**
 * Who belongs to a section, with which role: membership in the groups of {@link SectionRole}. Asks for no permission; see
 * the package. Every operation may throw an {@link AccountsFailure}.
 */
@ApplicationScoped
public class SectionMembers {

    private Keycloak keycloak;
    private SectionGroups groups;

    protected SectionMembers() {
    }

    @Inject
    SectionMembers(Keycloak keycloak, SectionGroups groups) {
        this.keycloak = keycloak;
        this.groups = groups;
    }

    /**
     * The accounts of a section, in the order of log-in names, each with its highest role.
     *
     * @throws UnknownToIdentityServer if the section has no groups
     */
    public List<SectionMember> of(String sectionCode) {
        Map<String, SectionMember> members = new TreeMap<>();
        for (var role : SectionRole.values()) {
            var group = groups.idOf(sectionCode, role);
            Keycloak.objects(keycloak.ask("group", api -> api.members(group, KeycloakApi.ALL))).map(AccountJson::account)
                    .forEach(account -> members.put(account.username(), new SectionMember(account, role)));
        }
        return List.copyOf(members.values());
    }

    /** The ids of all accounts that are a member of some section. */
    public Set<String> everybody() {
        return groups.ids().stream()
                .flatMap(group -> Keycloak.objects(keycloak.ask("section", api -> api.members(group, KeycloakApi.ALL))))
                .map(user -> user.getString("id")).collect(Collectors.toSet());
    }

    /** The full paths of all groups of an account; {@link SectionRole#inGroups} reads roles out of them. */
    public List<String> groupsOf(String accountId) {
        return Keycloak.objects(keycloak.ask("account", api -> api.groupsOf(accountId, KeycloakApi.ALL)))
                .map(group -> group.getString("path")).sorted().toList();
    }

    /**
     * Gives an account a role and those that it includes. Nothing happens if it has them.
     *
     * @return all groups of the account afterwards, read from the identity server
     * @throws UnknownToIdentityServer if there is no such account or section
     * @throws HalfDone                if some of the roles were given and could not be taken back
     */
    public List<String> give(String accountId, String sectionCode, SectionRole role) {
        var roles = Arrays.stream(SectionRole.values()).filter(role::includes).toList();
        return change(accountId, sectionCode, roles, true);
    }

    /**
     * Takes a role from an account and those that include it: without membership nothing is left. Nothing happens if it has
     * none of them.
     *
     * @return all groups of the account afterwards, read from the identity server
     * @throws UnknownToIdentityServer if there is no such account or section
     * @throws HalfDone                if some of the roles were taken and could not be given back
     */
    public List<String> take(String accountId, String sectionCode, SectionRole role) {
        var roles = new ArrayList<>(Arrays.stream(SectionRole.values()).filter(other -> other.includes(role)).toList());
        Collections.reverse(roles);
        return change(accountId, sectionCode, roles, false);
    }

    /** In an order in which each step leaves roles that make sense: membership is the first to come and the last to go. */
    private List<String> change(String accountId, String sectionCode, List<SectionRole> roles, boolean given) {
        var held = groupsOf(accountId);
        var changing = new ArrayList<String>();
        roles.stream().filter(role -> held.contains(role.groupOf(sectionCode)) != given)
                .forEach(role -> changing.add(groups.idOf(sectionCode, role)));
        var steps = new Steps();
        changing.forEach(group -> {
            Runnable join = () -> keycloak.tell("account or group", api -> api.join(accountId, group));
            Runnable leave = () -> keycloak.tell("account or group", api -> api.leave(accountId, group));
            steps.take(given ? join : leave, given ? leave : join);
        });
        return groupsOf(accountId);
    }
}
