package vn.diemcau.portal.core.contacts.outside.twins;

/** Why two contacts may be the same, the strongest reason first. */
public enum Likeness {
    /** The same name and organisation, accents and case aside. */
    NAME,
    MAIL,
    NUMBER
}
