package vn.diemcau.portal.core.organization;

/** A line on the page of a section: a link with its address, or a contact point with its number. */
public record SectionLine(String label, String value) {
}
