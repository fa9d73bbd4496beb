package vn.diemcau.portal.core.duty.roster;

/**
 * What has become of a week that was copied.
 *
 * @param skipped shifts whose person has something else then, or has left
 * @param tight   how many of the copied ones leave their person too little rest
 */
public record Copied(int copied, int skipped, int tight) {
}
