package vn.diemcau.portal.core.requests.shown;

/** Somebody to whom a request can be given. */
public record Colleague(String username, String name) {
}
