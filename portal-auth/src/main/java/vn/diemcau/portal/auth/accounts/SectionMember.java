package vn.diemcau.portal.auth.accounts;

import vn.diemcau.portal.auth.SectionRole;

/** An account and its highest role in a section. */
public record SectionMember(Account account, SectionRole role) {
}
