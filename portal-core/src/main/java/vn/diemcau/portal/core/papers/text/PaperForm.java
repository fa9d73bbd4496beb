package vn.diemcau.portal.core.papers.text;

import vn.diemcau.portal.core.organization.SectionKind;

/** Whose rules a paper follows. */
public enum PaperForm {

    /** Nghị định 30/2020/NĐ-CP. */
    GOVERNMENT,
    /** Hướng dẫn 36-HD/VPTW of the office of the party's central committee. */
    PARTY;

    /** The form in which sections of this kind write. */
    public static PaperForm of(SectionKind kind) {
        return kind == SectionKind.PARTY ? PARTY : GOVERNMENT;
    }
}
