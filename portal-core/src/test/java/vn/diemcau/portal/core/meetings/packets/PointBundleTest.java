package vn.diemcau.portal.core.meetings.packets;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.papers.packet.PacketPart;
import vn.diemcau.portal.core.papers.packet.PointSheets;

class PointBundleTest {

    private static final int NOISE = 1_000;

    /** A page whose picture cannot be pressed together. */
    private static byte[] large() throws IOException {
        var image = new BufferedImage(NOISE, NOISE, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < NOISE * NOISE; i++) {
            image.setRGB(i % NOISE, i / NOISE, random.nextInt());
        }
        var written = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
            }
            document.save(written);
        }
        return written.toByteArray();
    }

    private static byte[] small() throws IOException {
        var written = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(written);
        }
        return written.toByteArray();
    }

    private static Map<String, byte[]> archive(byte[] common, int points) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var folder = WorkFolder.make();
        var sheets = IntStream.range(0, points).mapToObj(i -> new PointSheets.Point("X" + i, "Thôn " + i, "Thôn", "", List.of(), List.of(), List.of(),
                new PointSheets.Link("", false, "x"), "")).toList();
        var written = new ByteArrayOutputStream();
        try (var bundle = new PointBundle(new PointSheets.Held("Bệnh viện", "Hội nghị", LocalDateTime.of(2026, 11, 5, 7, 30), "", ""),
                PacketPart.written("Chương trình", small(), folder.path()), List.of(PacketPart.written("Chung", common, folder.path())), sheets, folder)) {
            bundle.writeTo(written);
            try (var left = Files.list(folder.path())) {
                assertThat(left).as("nothing of the points is left lying about").hasSize(2);
            }
        }
        assertThat(folder.path()).doesNotExist();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void smallPapersAreInEachPacket() throws IOException {
        var files = archive(small(), 2);
        assertThat(files.keySet()).containsExactly("001-x0-thon-0.pdf", "002-x1-thon-1.pdf");
        try (var packet = Loader.loadPDF(files.get("002-x1-thon-1.pdf"))) {
            assertThat(packet.getDocumentCatalog().getDocumentOutline().children()).hasSize(4);
        }
    }

    @Test
    void largePapersLieInTheArchiveOnceAndThePacketsSayWhere() throws IOException {
        var files = archive(large(), 2);
        assertThat(files.keySet()).containsExactly("000-tai-lieu-chung.pdf", "001-x0-thon-0.pdf", "002-x1-thon-1.pdf");
        assertThat((long) files.get("000-tai-lieu-chung.pdf").length).isGreaterThan(PointBundle.IN_EACH);
        assertThat((long) files.get("001-x0-thon-0.pdf").length).isLessThan(PointBundle.IN_EACH);
        try (var packet = Loader.loadPDF(files.get("001-x0-thon-0.pdf"))) {
            assertThat(packet.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
            assertThat(new PDFTextStripper().getText(packet)).contains("000-tai-lieu-chung.pdf");
        }
    }
}
