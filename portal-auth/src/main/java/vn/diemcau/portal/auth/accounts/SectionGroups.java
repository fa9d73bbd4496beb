package vn.diemcau.portal.auth.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.diemcau.portal.auth.SectionRole;

/**
 * The groups that stand for a section and its roles. Asks for no permission; see the package. Every operation may throw an
 * {@link AccountsFailure}.
 */
@ApplicationScoped
public class SectionGroups {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+");

    private Keycloak keycloak;

    protected SectionGroups() {
    }

    @Inject
    SectionGroups(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Creates the groups for members, editors and admins of a new section, or none of them.
     *
     * @throws KnownToIdentityServer if there is a group of this code
     * @throws HalfDone              if some were created and could not be deleted; {@link #delete} does that later
     */
    public void create(String sectionCode) {
        var sections = keycloak.ask("group of all sections", KeycloakApi::sections).getString("id");
        var section = createGroup(sections, checked(sectionCode));
        var steps = new Steps();
        steps.done(() -> deleteGroup(section));
        for (var role : SectionRole.values()) {
            if (role != SectionRole.MEMBER) {
                steps.take(() -> createGroup(section, nameOf(role, sectionCode)), () -> { });
            }
        }
    }

    /**
     * Creates those groups of a section that are not there. Groups that are there stay with their people.
     *
     * @return whether any was missing
     * @throws HalfDone if some were created and could not be deleted; the same again completes it
     */
    public boolean ensure(String sectionCode) {
        if (idIfAny(checked(sectionCode), SectionRole.MEMBER).isEmpty()) {
            create(sectionCode);
            return true;
        }
        var section = idOf(sectionCode, SectionRole.MEMBER);
        var missing = Arrays.stream(SectionRole.values()).filter(role -> idIfAny(sectionCode, role).isEmpty()).toList();
        missing.forEach(role -> createGroup(section, nameOf(role, sectionCode)));
        return !missing.isEmpty();
    }

    /**
     * Deletes the groups of a section in which nobody is; others stay.
     *
     * @return whether there are none any more
     */
    public boolean deleteIfEmpty(String sectionCode) {
        var section = idIfAny(checked(sectionCode), SectionRole.MEMBER);
        if (section.isEmpty()) {
            return true;
        }
        boolean empty = Arrays.stream(SectionRole.values()).flatMap(role -> idIfAny(sectionCode, role).stream())
                .allMatch(group -> keycloak.ask("section", api -> api.members(group, 1)).isEmpty());
        if (empty) {
            deleteGroup(section.get());
        }
        return empty;
    }

    private Optional<String> idIfAny(String sectionCode, SectionRole role) {
        try {
            return Optional.of(idOf(sectionCode, role));
        } catch (UnknownToIdentityServer missing) {
            return Optional.empty();
        }
    }

    /**
     * Gives the groups of a section another code; members and roles stay.
     *
     * @throws UnknownToIdentityServer if there is no group of the old code
     * @throws KnownToIdentityServer   if there is one of the new code
     */
    public void rename(String sectionCode, String newCode) {
        var name = named(checked(newCode));
        var section = idOf(sectionCode, SectionRole.MEMBER);
        keycloak.tell("section", api -> api.changeGroup(section, name));
    }

    /**
     * Deletes the groups of a section; all its members lose their roles.
     *
     * @throws UnknownToIdentityServer if there is no group of this code
     */
    public void delete(String sectionCode) {
        deleteGroup(idOf(sectionCode, SectionRole.MEMBER));
    }

    /** The ids of the groups of all sections. */
    List<String> ids() {
        var sections = keycloak.ask("group of all sections", KeycloakApi::sections).getString("id");
        return Keycloak.objects(keycloak.ask("group of all sections", api -> api.below(sections, KeycloakApi.ALL)))
                .map(group -> group.getString("id")).toList();
    }

    /** The id of the group that stands for the role. */
    String idOf(String sectionCode, SectionRole role) {
        return keycloak.ask("section", api -> role == SectionRole.MEMBER ? api.section(sectionCode)
                : api.partOfSection(sectionCode, nameOf(role, sectionCode))).getString("id");
    }

    private String createGroup(String parent, String name) {
        return keycloak.ask("group", api -> api.createGroup(parent, named(name))).getString("id");
    }

    private void deleteGroup(String id) {
        keycloak.tell("section", api -> api.deleteGroup(id));
    }

    private static String nameOf(SectionRole role, String sectionCode) {
        var path = role.groupOf(sectionCode);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static JsonObject named(String name) {
        return Json.createObjectBuilder().add("name", name).build();
    }

    private static String checked(String sectionCode) {
        if (!CODE.matcher(sectionCode).matches()) {
            throw new IllegalArgumentException("a code is made of small letters and digits");
        }
        return sectionCode;
    }
}
