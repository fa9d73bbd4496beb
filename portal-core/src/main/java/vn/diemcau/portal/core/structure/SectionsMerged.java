package vn.diemcau.portal.core.structure;

/**
 * The people of a section that has gone into another one are to get their roles there. Whoever hears of it throws an
 * {@link vn.diemcau.portal.auth.accounts.AccountsFailure} if that could not be done for all; then it is told again later.
 */
public record SectionsMerged(String from, String into) {
}
