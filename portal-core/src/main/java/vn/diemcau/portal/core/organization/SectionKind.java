package vn.diemcau.portal.core.organization;

/** The kinds of sections a hospital has, in the order in which they are listed. */
public enum SectionKind {
    LEADERSHIP, OFFICE, CLINICAL, PARACLINICAL, PARTY, MASS_ORGANISATION
}
