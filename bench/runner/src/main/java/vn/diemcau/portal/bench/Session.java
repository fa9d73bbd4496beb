package vn.diemcau.portal.bench;

/**
 * A log-in that has succeeded.
 *
 * @param cookies   the value of the header {@code Cookie} that belongs to the person
 * @param frontPage the page that the person saw first
 */
record Session(String cookies, String frontPage) {
}
