package vn.diemcau.portal.auth;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The person behind a request, as the identity server vouched for: never built from anything the request claims itself.
 *
 * @param subject     the lasting id of the account; a pseudonym fit for logs
 * @param username    the log-in name
 * @param name        the full name in the Vietnamese order (họ, đệm, tên)
 * @param staff       whether the account may use the portal at all (realm role {@code staff})
 * @param portalAdmin whether the caller runs the portal; this does not open sections' private content
 * @param roles       the highest role in each section, by section code
 */
public record Caller(String subject, String username, String name, boolean staff, boolean portalAdmin,
                     Map<String, SectionRole> roles) {

    /** Nobody: a stranger without a log-in. */
    public static final Caller STRANGER = new Caller("", "", "", false, false, Map.of());

    /** Reads groups (full paths) and realm roles as Keycloak hands them out; what it does not know it ignores. */
    public static Caller of(String subject, String username, String name, Collection<String> groups,
                            Collection<String> realmRoles) {
        return new Caller(subject, username, name, realmRoles.contains("staff"), realmRoles.contains("portal-admin"),
                SectionRole.inGroups(groups));
    }

    /** The same person with other groups, and with no right at all unless the account is active. */
    Caller with(Collection<String> groups, boolean active) {
        return new Caller(subject, username, name, staff && active, portalAdmin && active, SectionRole.inGroups(groups));
    }

    public boolean isStranger() {
        return username.isEmpty();
    }

    /** Whether the caller has this role, or one that includes it, in the section. */
    public boolean has(SectionRole role, String sectionCode) {
        var own = sectionCode == null ? null : roles.get(sectionCode);
        return staff && own != null && own.includes(role);
    }

    /** Whether the caller has this role in any section at all. */
    public boolean hasAnywhere(SectionRole role) {
        return roles.keySet().stream().anyMatch(code -> has(role, code));
    }

    /** The codes of the sections in which the caller has this role, in alphabetical order. */
    public Set<String> sectionsWith(SectionRole role) {
        var codes = new TreeSet<String>();
        roles.keySet().stream().filter(code -> has(role, code)).forEach(codes::add);
        return codes;
    }

    /** The codes of the sections whose content the caller may read as one of their own. */
    public Set<String> sections() {
        return sectionsWith(SectionRole.MEMBER);
    }
}
