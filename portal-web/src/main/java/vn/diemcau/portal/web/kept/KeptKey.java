package vn.diemcau.portal.web.kept;

import java.util.Map;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;

/**
 * What a kept page may be shown again for: the same address with the same content, in the same language and theme, for a
 * caller with exactly the same rights. The rights are always in it, so that no page can forget them.
 */
record KeptKey(String path, String version, String language, String theme, Map<String, SectionRole> roles, boolean portalAdmin) {

    static KeptKey of(String path, String version, String language, String theme, Caller caller) {
        return new KeptKey(path, version, language, theme, caller.roles(), caller.portalAdmin());
    }
}
