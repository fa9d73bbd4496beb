package vn.diemcau.portal.core.contacts.outside;

/** A section that keeps contacts. */
public record ContactOwner(String code, String name) {
}
