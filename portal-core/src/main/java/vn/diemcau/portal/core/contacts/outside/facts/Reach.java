package vn.diemcau.portal.core.contacts.outside.facts;

/**
 * A number that reaches a contact.
 *
 * @param label what it is for, such as the desk or the hours; empty for nothing in particular
 * @param value as it is stored, see {@link ContactNumbers}
 */
public record Reach(String label, String value) {

    /** The number as people read it. */
    public String shown() {
        return ContactNumbers.shown(value);
    }
}
