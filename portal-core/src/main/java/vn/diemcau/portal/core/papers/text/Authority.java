package vn.diemcau.portal.core.papers.text;

/**
 * By what right somebody signs who is not simply the head: Nghị định 30/2020/NĐ-CP, article 13 and appendix I, II.7.
 */
public enum Authority {

    /** TM.: for a collective body. */
    ON_BEHALF,
    /** Q.: acting in the post. */
    ACTING,
    /** KT.: a deputy instead of the head. */
    INSTEAD,
    /** TL.: the head of a unit, by order. */
    BY_ORDER,
    /** TUQ.: authorised in writing. */
    AUTHORISED;

    String written(PaperForm form) {
        return PaperWords.of("authority." + form + '.' + name());
    }
}
