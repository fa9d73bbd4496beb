package vn.diemcau.portal.web.staff.transfer;

/**
 * Something to be said at the head of a list.
 *
 * @param look the class of its banner
 * @param role for those who hear the page
 */
public record ImportMessage(String look, String role, String icon, String text) {

    static ImportMessage info(String text) {
        return new ImportMessage("", "status", "info", text);
    }

    static ImportMessage done(String text) {
        return new ImportMessage("", "status", "check-circle", text);
    }

    static ImportMessage warning(String text) {
        return new ImportMessage("banner-warn", "alert", "alert-triangle", text);
    }

    static ImportMessage danger(String text) {
        return new ImportMessage("banner-danger", "alert", "alert-triangle", text);
    }
}
