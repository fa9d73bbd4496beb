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
import vn.diemcau.portal.core.papers.packet.PointSheets;
import vn.diemcau.portal.core.papers.pdf.PdfPapers;
import vn.diemcau.portal.core.papers.pdf.PdfSheets;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.Sheet;

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

    @Test
    void whatIsOnlyNamedHasASheetThatSaysWhatAndWhereItIs() throws IOException {
        var about = PointSheets.about("So lieu.xlsx", "12 KB", "2.1", "Báo cáo", "https://portal.example/meetings/1/agenda", false);
        var torn = PacketPart.written("x", "%PDF-1.7 nothing".getBytes(), folder).file();
        try (var packet = bound(List.of(new PacketPart("2.1. Số liệu", null, about), new PacketPart("2.2. Hỏng", torn, about),
                part("Chương trình", agenda())))) {
            assertThat(packet.getNumberOfPages()).isEqualTo(3);
            assertThat(text(packet, 1)).contains("2.1. Số liệu").contains("So lieu.xlsx").contains("Mục 2.1. Báo cáo").contains("portal.example");
            assertThat(text(packet, 2)).contains("2.2. Hỏng").contains("không gộp được").contains("So lieu.xlsx");
            assertThat(packet.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
        }
    }

    @Test
    void whereNobodyIsNamedThereAreRowsForAsManyAsAreRegisteredButNotWithoutEnd() throws IOException {
        var few = new PrintedPaper(PdfSheets.write(attendance(List.of(new PacketSheets.Category("Cấp ủy viên", 12), new PacketSheets.Category("Khách mời", 0),
                new PacketSheets.Category("Đoàn thể", 3)))));
        assertThat(few.text).contains("Cấp ủy viên (đăng ký 12)").contains("Đoàn thể (đăng ký 3)").contains("Đại biểu khác").contains("\n25")
                .doesNotContain("Khách mời (").doesNotContain("\n26");
        var many = new PrintedPaper(PdfSheets.write(attendance(List.of(new PacketSheets.Category("Đại biểu", 999_999)))));
        assertThat(many.pages).isLessThan(25);
        assertThat(many.text).contains("999999").contains("bảng này có 400 dòng");
    }

    private static Sheet attendance(List<PacketSheets.Category> categories) {
        return PacketSheets.attendance("Bệnh viện Đa khoa tỉnh", "Hội nghị trực tuyến", BEGIN,
                new PacketSheets.PointFacts("Xã Hoằng Thái", "", "", List.of(), categories));
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
