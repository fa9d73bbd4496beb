package vn.diemcau.portal.core.papers.text;

/** The kinds of papers that meetings need; the names are the abbreviations of appendix III of Nghị định 30/2020/NĐ-CP. */
public enum PaperType {

    /** Giấy mời, an invitation: form 1.7. */
    GM,
    /** Biên bản, minutes: form 1.9. */
    BB,
    /** Thông báo, here the notice of conclusions: form 1.4. */
    TB;

    /** What stands above the summary, in capitals. */
    public String title() {
        return PaperWords.of("type." + name());
    }
}
