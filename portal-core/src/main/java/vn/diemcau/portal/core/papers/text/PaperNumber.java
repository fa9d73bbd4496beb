package vn.diemcau.portal.core.papers.text;

/**
 * Number and symbol of a paper: {@code Số: 05/TB-BVĐK}, in the party {@code Số 05-TB/ĐU}.
 *
 * <p>Nghị định 30/2020/NĐ-CP, appendix I, II.3: Arabic numerals, with a 0 before those below 10; the symbol is made of the
 * abbreviations of the type and of who issues it.
 *
 * @param value  from 1; 0 as long as the paper has none, then there is room to write it by hand
 * @param symbol of the body that issues it, such as {@code BVĐK}
 */
public record PaperNumber(PaperForm form, PaperType type, int value, String symbol) {

    private static final String ROOM = "\u00a0".repeat(6);

    public PaperNumber {
        symbol = PaperLine.of(symbol);
        if (value < 0) {
            throw new IllegalArgumentException("numbers are counted from 1");
        }
    }

    /** With the word that stands before it. */
    public String written() {
        return PaperWords.of("number." + form, digits(), type, symbol);
    }

    /** As it is named by other papers: {@code 05/TB-BVĐK}. */
    public String named() {
        var words = written();
        return words.substring(words.indexOf(' ') + 1);
    }

    private String digits() {
        return value == 0 ? ROOM : value < 10 ? "0" + value : Integer.toString(value);
    }
}
