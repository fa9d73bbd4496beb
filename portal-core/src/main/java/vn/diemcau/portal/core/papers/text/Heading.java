package vn.diemcau.portal.core.papers.text;

/**
 * The head of a paper: by whose rules, and who issues it.
 *
 * <p>Nghị định 30/2020/NĐ-CP, appendix I, II.2: the body above the one that issues it, then that one itself.
 *
 * @param parent  the body above; empty if none is named
 * @param issuing the body that issues the paper
 */
public record Heading(PaperForm form, String parent, String issuing) {

    public Heading {
        parent = PaperWords.capitals(PaperLine.of(parent));
        issuing = PaperWords.capitals(PaperLine.of(issuing));
        if (issuing.isEmpty()) {
            throw new IllegalArgumentException("somebody issues it");
        }
    }
}
