package vn.diemcau.portal.auth;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a person may do in one section. Each role includes the ones before it: an admin writes, an editor reads.
 *
 * <p>Keycloak says it by group: {@code /sections/<code>} is a member, {@code /sections/<code>/editors} an editor,
 * {@code /sections/<code>/admins} an admin.
 */
public enum SectionRole {

    MEMBER(""), EDITOR("/editors"), ADMIN("/admins");

    private static final String SECTIONS = "/sections/";
    private static final Pattern GROUP = Pattern.compile(SECTIONS + "(?<code>[^/]+)(?<part>/[^/]+)?");

    private final String part;

    SectionRole(String part) {
        this.part = part;
    }

    /** The highest role in each section, by section code, out of full paths of groups; other groups are passed over. */
    public static Map<String, SectionRole> inGroups(Collection<String> paths) {
        var roles = new TreeMap<String, SectionRole>();
        paths.stream().map(GROUP::matcher).filter(group -> group.matches()).forEach(group -> {
            for (var role : values()) {
                if (role.part.equals(group.group("part") == null ? "" : group.group("part"))) {
                    roles.merge(group.group("code"), role, (a, b) -> a.includes(b) ? a : b);
                }
            }
        });
        return Map.copyOf(roles);
    }

    /** The full path of the group that stands for this role in the section. */
    public String groupOf(String sectionCode) {
        return SECTIONS + sectionCode + part;
    }

    /** Whether this role includes what the other one allows. */
    public boolean includes(SectionRole other) {
        return compareTo(other) >= 0;
    }
}
