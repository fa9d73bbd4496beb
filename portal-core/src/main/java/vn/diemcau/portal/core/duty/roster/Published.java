package vn.diemcau.portal.core.duty.roster;

/** What was shown to all staff. @param tight how many of these shifts leave their person too little rest */
public record Published(int shifts, int tight) {
}
