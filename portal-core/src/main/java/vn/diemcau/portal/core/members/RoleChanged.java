package vn.diemcau.portal.core.members;

import java.util.Map;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/**
 * Somebody's role in a section was changed; told when Keycloak knows it, within the transaction in which it is stored.
 *
 * @param account the lasting id of the account whose role it is
 * @param name    the person's full name
 * @param before  null if it was none
 * @param after   null if it is none
 */
public record RoleChanged(String section, String account, String name, SectionRole before, SectionRole after)
        implements Audited {

    @Override
    public Deed deed() {
        return new Deed("role.changed", section, "account", account, name, Deed.Readers.ALL, role(before), role(after));
    }

    private static Map<String, Object> role(SectionRole role) {
        return Map.of("role", role == null ? "none" : role.name());
    }
}
