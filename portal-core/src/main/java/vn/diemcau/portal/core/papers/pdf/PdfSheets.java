package vn.diemcau.portal.core.papers.pdf;

import vn.diemcau.portal.core.papers.layout.Measures;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.Sheet;

/** Writes sheets as PDF, on the same page as papers. */
public final class PdfSheets {

    private PdfSheets() {
    }

    public static byte[] write(Sheet sheet) {
        return PdfPapers.render(Markup.page(sheet.title(), Styles.of(Measures.of(PaperForm.GOVERNMENT)), body -> {
            body.text("p", "above", sheet.above());
            body.text("p", "name", sheet.title());
            if (!sheet.subtitle().isEmpty()) {
                body.text("p", "subtitle", sheet.subtitle());
            }
            sheet.facts().forEach(fact -> body.text("p", "fact", fact));
            if (sheet.grid() != null) {
                Grids.put(body, sheet.grid());
            }
            sheet.below().forEach(line -> body.text("p", "fact", line));
        }));
    }
}
