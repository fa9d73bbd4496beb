package vn.diemcau.portal.core.news.markup;

/** What can stand in a block. */
sealed interface Part permits Block, Paragraph, Part.Rule {

    /** A line across. */
    record Rule() implements Part {
    }
}
