package vn.diemcau.portal.core.papers.packet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import vn.diemcau.portal.core.papers.pdf.PdfSheets;
import vn.diemcau.portal.core.papers.text.Sheet;

/**
 * Binds PDFs to one, with a bookmark for each.
 *
 * <p>Only what is seen of a page is taken over: no scripts, actions, links, attached files or comments, whatever the file brings.
 * What is filled into a form is kept as text. A file that is damaged, locked or no PDF gets a page that says so: nothing is missing
 * in silence.
 */
public final class PacketBinder {

    /** Pages of one packet at most. */
    public static final int PAGES = 3_000;

    private static final Logger LOG = Logger.getLogger(PacketBinder.class.getName());

    private final PDDocument packet;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<PDDocument> sources = new ArrayList<>();

    private PacketBinder(PDDocument packet) {
        this.packet = packet;
    }

    /**
     * @param title of the whole
     * @throws IOException if it cannot be written
     */
    public static void bind(String title, List<PacketPart> parts, OutputStream to) throws IOException {
        var file = Files.createTempFile("packet", ".pdf");
        try {
            bind(title, parts, file);
            Files.copy(file, to);
        } finally {
            Files.delete(file);
        }
    }

    /** The same into a file. What can be opened and yet not be written again is found out one by one, and named only. */
    public static void bind(String title, List<PacketPart> parts, Path to) throws IOException {
        try {
            write(title, parts, to);
        } catch (IOException | RuntimeException | StackOverflowError unfit) {
            LOG.log(Level.FINE, "A document of the packet cannot be written again", unfit);
            var fit = new ArrayList<PacketPart>();
            for (var part : parts) {
                fit.add(isFit(part, to) ? part : part.named());
            }
            write(title, fit, to);
        }
    }

    private static boolean isFit(PacketPart part, Path to) {
        try {
            write(part.title(), List.of(part), to);
            return true;
        } catch (IOException | RuntimeException | StackOverflowError unfit) {
            return false;
        }
    }

    private static void write(String title, List<PacketPart> parts, Path to) throws IOException {
        try (var packet = new PDDocument(IOUtils.createTempFileOnlyStreamCache()); var written = Files.newOutputStream(to)) {
            var binder = new PacketBinder(packet);
            try {
                for (var part : parts) {
                    binder.add(part);
                }
                binder.finish(title);
                packet.save(written);
            } finally {
                binder.sources.forEach(IOUtils::closeQuietly);
            }
        }
    }

    private void add(PacketPart part) throws IOException {
        int first = packet.getNumberOfPages();
        try {
            if (part.file() == null) {
                takeSheet(part, "left.named");
            } else {
                take(Loader.loadPDF(part.file().toFile(), IOUtils.createTempFileOnlyStreamCache()));
            }
        } catch (IOException | RuntimeException | StackOverflowError unfit) {
            LOG.log(Level.FINE, "A document does not fit into the packet", unfit);
            while (packet.getNumberOfPages() > first) {
                packet.removePage(first);
            }
            takeSheet(part, "left.reason");
        }
        var bookmark = new PDOutlineItem();
        bookmark.setTitle(part.title());
        bookmark.setDestination(packet.getPage(first));
        outline.addLast(bookmark);
    }

    /** A page in the place of a document, that names it. */
    private void takeSheet(PacketPart part, String reason) throws IOException {
        var facts = new ArrayList<>(List.of(PacketWords.of(reason)));
        facts.addAll(part.about());
        var sheet = Loader.loadPDF(PdfSheets.write(new Sheet("", PacketWords.of("left.title"), part.title(), facts, List.of(), List.of(), "")));
        sources.add(sheet);
        packet.importPage(sheet.getPage(0)).getCOSObject().removeItem(COSName.STRUCT_PARENTS);
    }

    private void take(PDDocument source) throws IOException {
        sources.add(source);
        int pages = source.getNumberOfPages();
        if (pages == 0 || packet.getNumberOfPages() + pages > PAGES) {
            throw new IOException("no pages, or too many");
        }
        flatten(source);
        for (PDPage page : source.getPages()) {
            var taken = packet.importPage(page);
            for (var left : List.of(COSName.ANNOTS, COSName.AA, COSName.B, COSName.STRUCT_PARENTS, COSName.METADATA)) {
                taken.getCOSObject().removeItem(left);
            }
        }
    }

    private static void flatten(PDDocument source) throws IOException {
        var form = source.getDocumentCatalog().getAcroForm();
        if (form != null && !form.hasXFA()) {
            form.flatten();
        }
    }

    private void finish(String title) {
        outline.openNode();
        packet.getDocumentCatalog().setDocumentOutline(outline);
        packet.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        packet.getDocumentCatalog().setLanguage("vi");
        packet.getDocumentInformation().setTitle(title);
    }
}
