package vn.diemcau.portal.core.duty.roster;

/** What has become of a week that was copied. @param skipped shifts whose person has something else then, or has left */
public record Copied(int copied, int skipped) {
}
