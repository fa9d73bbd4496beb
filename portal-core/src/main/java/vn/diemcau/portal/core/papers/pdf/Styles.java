package vn.diemcau.portal.core.papers.pdf;

import java.util.Locale;
import vn.diemcau.portal.core.papers.layout.Measures;

/** The style sheet of a paper, made of its measures. */
final class Styles {

    private static final String SHEET = """
            @page { size: 210mm 297mm; margin: %1$dmm %2$dmm %3$dmm %4$dmm;
                @top-center { content: counter(page); font-family: paper; font-size: %5$.1fpt; vertical-align: middle; } }
            @page:first { @top-center { content: none; } }
            body { margin: 0; color: black; font-family: paper; font-size: %6$.1fpt; line-height: %7$.1fpt;
                word-wrap: break-word; }
            table { width: 100%%; border-collapse: collapse; border-spacing: 0; table-layout: fixed; }
            .halves td { padding: 0; vertical-align: top; text-align: center; }
            .line { line-height: 1.15; text-align: center; margin: 0; }
            .rule { border-top: 0.75pt solid black; height: 0; margin: 3pt auto 0 auto; }
            .title .rule { margin-bottom: 10pt; }
            p { margin: 0 0 %9$.1fpt 0; text-align: justify; text-indent: %8$.2fmm; orphans: 2; widows: 2; }
            .word { white-space: nowrap; }
            p.chapter { font-weight: 700; page-break-after: avoid; }
            p.to { text-indent: 0; text-align: center; }
            p.more { text-indent: 0; text-align: left; margin-left: 55mm; }
            p.above { text-indent: 0; text-align: left; font-size: 12pt; font-weight: 700; }
            p.name { text-indent: 0; text-align: center; font-weight: 700; margin: 8pt 0 0 0; }
            p.subtitle { text-indent: 0; text-align: center; font-weight: 700; margin: 0 0 10pt 0; }
            p.fact { text-indent: 0; text-align: left; margin-bottom: 3pt; }
            .grid { margin: 2pt 0 8pt 0; -fs-table-paginate: paginate; font-size: %10$.1fpt; line-height: 1.2; }
            .grid tr { page-break-inside: avoid; }
            .grid th, .grid td { border: 0.5pt solid black; padding: 2pt 4pt; vertical-align: top; text-align: left; }
            .grid th { text-align: center; vertical-align: middle; font-weight: 700; }
            .grid td.mid { text-align: center; }
            .sheet .grid td { height: 15pt; }
            .sheet .grid.blank td { height: 20pt; }
            .sheet p.chapter { text-indent: 0; margin: 6pt 0 2pt 0; }
            .code { float: right; width: 34mm; margin: 0 0 4pt 8pt; }
            .code img { width: 34mm; height: 34mm; }
            .whole { page-break-inside: avoid; }
            .end { margin-top: 10pt; page-break-inside: avoid; }
            .end td.low { padding-top: 14pt; }
            .recipients .line { text-align: left; }
            """;

    private Styles() {
    }

    static String of(Measures m) {
        return String.format(Locale.ROOT, SHEET, m.marginTop(), m.marginRight(), m.marginBottom(), m.marginLeft(), m.page(), m.body(),
                m.line(), m.indent(), m.between(), m.cell());
    }
}
