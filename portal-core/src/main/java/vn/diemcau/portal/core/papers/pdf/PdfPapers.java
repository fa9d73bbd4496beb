package vn.diemcau.portal.core.papers.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.w3c.dom.Document;
import vn.diemcau.portal.core.papers.layout.End;
import vn.diemcau.portal.core.papers.layout.Head;
import vn.diemcau.portal.core.papers.layout.Line;
import vn.diemcau.portal.core.papers.layout.Measures;
import vn.diemcau.portal.core.papers.layout.Typeface;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperWords;

/**
 * Writes a paper as PDF. Nothing is loaded from anywhere: the tree is made here, of text nodes, and the typeface comes along.
 */
public final class PdfPapers {

    /** A last paragraph up to this length stays on the page of the signature. */
    private static final int KEPT_WITH_SIGNATURE = 500;
    private static final double HALF = 50;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPapers() {
    }

    public static byte[] write(Paper paper) {
        var measures = Measures.of(paper.heading().form());
        return render(Markup.page(paper.type().title() + ' ' + paper.summary(), Styles.of(measures), body -> {
            head(body, Head.of(paper), measures);
            addressees(body, paper.addressees());
            body(body, paper);
        }));
    }

    static byte[] render(Document document) {
        var written = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withW3cDocument(document, null).toStream(written)
                .withProducer("Portal");
        for (var face : Typeface.values()) {
            FSSupplier<InputStream> file = face::open;
            builder.useFont(file, "paper", face.weight(), face.slanted() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        try {
            builder.run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return written.toByteArray();
    }

    static void head(Markup body, Head head, Measures measures) {
        double left = measures.left() / measures.width() * 100;
        body.in("table", "halves", table -> {
            table.in("tr", "", row -> {
                row.sized("td", "", left, half -> head.left().forEach(half::line));
                row.sized("td", "", 100 - left, half -> head.right().forEach(half::line));
            });
            table.in("tr", "", row -> {
                row.in("td", "", half -> half.line(head.number()));
                row.in("td", "", half -> {
                    if (head.dated() != null) {
                        half.line(head.dated());
                    }
                });
            });
        });
        body.in("div", "title", title -> head.title().forEach(title::line));
    }

    private static void addressees(Markup body, List<String> addressees) {
        if (addressees.size() == 1) {
            body.text("p", "to", PaperWords.of("addressees") + ' ' + addressees.get(0));
        } else if (!addressees.isEmpty()) {
            body.text("p", "to", PaperWords.of("addressees"));
            addressees.forEach(to -> body.text("p", "more", "- " + to));
        }
    }

    private static void body(Markup body, Paper paper) {
        var blocks = paper.body();
        var last = blocks.get(blocks.size() - 1);
        boolean kept = last instanceof Block.Paragraph paragraph && paragraph.text().length() <= KEPT_WITH_SIGNATURE;
        blocks.subList(0, kept ? blocks.size() - 1 : blocks.size()).forEach(block -> block(body, block));
        body.in("div", "whole", whole -> {
            if (kept) {
                block(whole, last);
            }
            end(whole, End.of(paper));
        });
    }

    static void block(Markup place, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            place.words("p", "", paragraph.text());
        } else if (block instanceof Block.Chapter chapter) {
            place.words("p", "chapter", chapter.written());
        } else if (block instanceof Block.Items items) {
            items.lines().forEach(line -> place.words("p", "", "- " + line));
        } else if (block instanceof Block.Grid grid) {
            Grids.put(place, grid);
        }
    }

    private static void end(Markup place, End end) {
        place.in("table", "halves end", table -> {
            table.in("tr", "", row -> {
                if (end.signatures().size() == 1) {
                    row.sized("td", "recipients", HALF, half -> end.recipients().forEach(half::line));
                }
                end.signatures().forEach(signed -> row.sized("td", "", HALF, half -> signed(half, signed)));
            });
            if (end.signatures().size() > 1) {
                table.in("tr", "", row -> {
                    row.in("td", "recipients low", half -> end.recipients().forEach(half::line));
                    row.in("td", "", half -> { });
                });
            }
        });
    }

    private static void signed(Markup half, End.Signed signed) {
        for (Line line : signed.above()) {
            half.line(line);
        }
        half.line(signed.name());
    }
}
