package vn.diemcau.portal.core.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.core.papers.packet.PacketBinder;
import vn.diemcau.portal.core.papers.packet.PacketPart;
import vn.diemcau.portal.core.papers.packet.PacketSheets;
import vn.diemcau.portal.core.papers.pdf.PdfPapers;
import vn.diemcau.portal.core.papers.pdf.PdfSheets;
import vn.diemcau.portal.core.papers.text.PaperForm;

class PacketBinderTest {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2021, 11, 12, 7, 30);

    @TempDir
    private Path folder;

    @Test
    void everyPartHasABookmarkThatLeadsToItsFirstPage() throws IOException {
        try (var packet = bound(List.of(part("Giấy mời", PdfPapers.write(SamplePapers.invitation(PaperForm.GOVERNMENT))),
                part("Biên bản", PdfPapers.write(SamplePapers.minutes(PaperForm.GOVERNMENT))), part("Chương trình", agenda())))) {
            var titles = new ArrayList<String>();
            var pages = new ArrayList<Integer>();
            for (var item : packet.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                pages.add(packet.getPages().indexOf(item.findDestinationPage(packet)));
            }
            assertThat(titles).containsExactly("Giấy mời", "Biên bản", "Chương trình");
            assertThat(pages).startsWith(0, 1).isSorted();
            assertThat(text(packet, pages.get(2) + 1)).contains("CHƯƠNG TRÌNH").contains("07 giờ 30 phút").contains("Trần Thị Bưởi");
        }
    }

    @Test
    void aDamagedALockedAndAForeignFileGetAPageThatSaysSo() throws IOException {
        var locked = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(locked);
        }
        var whole = PdfPapers.write(SamplePapers.invitation(PaperForm.PARTY));
        var torn = "%PDF-1.7 nothing of it is left".getBytes();
        try (var packet = bound(List.of(part("Hỏng", torn), part("Khóa", locked.toByteArray()), part("Ảnh", new byte[] {1, 2, 3}),
                part("Giấy mời", whole)))) {
            assertThat(packet.getNumberOfPages()).isEqualTo(4);
            assertThat(text(packet, 1)).contains("Hỏng").contains("không gộp được");
            assertThat(text(packet, 2)).contains("Khóa");
            assertThat(text(packet, 3)).contains("Ảnh");
            assertThat(text(packet, 4)).contains("GIẤY MỜI");
        }
    }

    @Test
    void scriptsLinksAndActionsAreLeftBehind() throws IOException {
        var armed = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            var link = new PDAnnotationLink();
            link.setAction(new PDActionJavaScript("app.alert(1)"));
            link.setRectangle(new PDRectangle(10, 10, 100, 100));
            page.setAnnotations(List.of(link));
            document.addPage(page);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(2)"));
            document.save(armed);
        }
        var written = bind(List.of(part("Tài liệu", armed.toByteArray())));
        assertThat(new String(written, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("alert");
        try (var packet = Loader.loadPDF(written)) {
            assertThat(packet.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(packet.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void theSheetOfAPointHasRoomForEverybodyExpectedAndMore() throws IOException {
        var people = IntStream.rangeClosed(1, 45).mapToObj(i -> new PacketSheets.Expected("Đại biểu " + i, "Chi ủy viên")).toList();
        var sheet = PdfSheets.write(PacketSheets.attendance("Bệnh viện Đa khoa tỉnh", "Hội nghị trực tuyến", BEGIN,
                new PacketSheets.PointFacts("Xã Hoằng Thái", "Nhà văn hóa thôn 1", "Lê Văn Cường, 0912 345 678", people,
                        List.of(new PacketSheets.Category("Chi ủy viên", 45)))));
        var printed = new PrintedPaper(sheet);
        assertThat(printed.pages).isGreaterThan(1);
        assertThat(printed.text).contains("DANH SÁCH ĐIỂM DANH").contains("Xã Hoằng Thái").contains("0912 345 678").contains("Đại biểu 45")
                .contains("55").contains("Ký tên").contains("Chi ủy viên: đăng ký 45");
    }

    private byte[] agenda() {
        return PdfSheets.write(PacketSheets.agenda("Bệnh viện Đa khoa tỉnh", "Hội nghị trực tuyến", BEGIN, "Hội trường tầng 5",
                List.of(new PacketSheets.AgendaLine("07:30", "1.", "Khai mạc", "Trần Thị Bưởi, Trưởng phòng"))));
    }

    private PacketPart part(String title, byte[] content) throws IOException {
        return PacketPart.written(title, content, folder);
    }

    private byte[] bind(List<PacketPart> parts) throws IOException {
        var written = new ByteArrayOutputStream();
        PacketBinder.bind("Hội nghị trực tuyến", parts, written);
        return written.toByteArray();
    }

    private PDDocument bound(List<PacketPart> parts) throws IOException {
        return Loader.loadPDF(bind(parts));
    }

    private static String text(PDDocument packet, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(packet);
    }
}
