package vn.diemcau.portal.core.papers.pdf;

import vn.diemcau.portal.core.papers.layout.Measures;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.Sheet;

/** Writes sheets as PDF, on the same page as papers. */
public final class PdfSheets {

    private PdfSheets() {
    }

    public static byte[] write(Sheet sheet) {
        return PdfPapers.render(Markup.page(sheet.title(), Styles.of(Measures.of(PaperForm.GOVERNMENT)), page -> page.in("div", "sheet", body -> {
            body.text("p", "above", sheet.above());
            body.text("p", "name", sheet.title());
            if (!sheet.subtitle().isEmpty()) {
                body.text("p", "subtitle", sheet.subtitle());
            }
            if (!sheet.code().isEmpty()) {
                body.in("div", "code", place -> place.picture(QrImage.png(sheet.code()), sheet.code()));
            }
            sheet.facts().forEach(fact -> body.text("p", "fact", fact));
            sheet.body().forEach(block -> PdfPapers.block(body, block));
            sheet.below().forEach(line -> body.text("p", "fact", line));
        })));
    }
}
