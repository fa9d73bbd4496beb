package vn.diemcau.portal.web.kept;

import java.util.Map;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;

/**
 * What a kept part may be shown again for: the same part of the same content, in the same language, for a caller with
 * exactly the same rights. The rights are always in it, so that no page can forget them.
 */
record KeptKey(String part, String content, String language, Map<String, SectionRole> roles, boolean portalAdmin) {

    static KeptKey of(String part, String content, String language, Caller caller) {
        return new KeptKey(part, content, language, caller.roles(), caller.portalAdmin());
    }
}
