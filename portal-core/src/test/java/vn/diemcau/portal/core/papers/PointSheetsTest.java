package vn.diemcau.portal.core.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.papers.packet.PacketSheets.Category;
import vn.diemcau.portal.core.papers.packet.PointSheets;
import vn.diemcau.portal.core.papers.packet.PointSheets.Call;
import vn.diemcau.portal.core.papers.packet.PointSheets.Link;
import vn.diemcau.portal.core.papers.pdf.PdfSheets;

class PointSheetsTest {

    private static final String ADDRESS = "https://portal.benhvien.example/point?key=" + "Ab9_-".repeat(8) + "xyz";
    private static final int DOTS = 150;

    static byte[] sheet(Link link) {
        return PdfSheets.write(PointSheets.point(new PointSheets.Held("Bệnh viện Đa khoa tỉnh", "Hội nghị trực tuyến toàn tỉnh quán triệt nghị quyết",
                LocalDateTime.of(2026, 11, 5, 7, 30), "Hội trường A", "Lê Văn Cường, Giám đốc"),
                new PointSheets.Point("X01.3", "Thôn Hoằng Lọc", "Thôn, tổ dân phố", "Nhà văn hóa thôn", List.of("Xã Hoằng Thái", "Điểm cầu tỉnh"),
                        List.of(new Category("Cấp ủy viên", 12), new Category("Khách mời", 0)),
                        List.of(new Call("REPORTER", "", "Đỗ Thị Hương", "0912 345 678"), new Call("TECHNICIAN", "Xã Hoằng Thái", "Trần Văn Ân", "0987 654 321")),
                        link, "")));
    }

    @Test
    void theSheetOfAPointSaysWhomToCallAndItsCodeCanBeScannedFromPaper() throws Exception {
        try (var document = Loader.loadPDF(sheet(new Link(ADDRESS, false, "x")))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document)).contains("ĐIỂM CẦU THÔN HOẰNG LỌC").contains("Xã Hoằng Thái – Điểm cầu tỉnh")
                    .contains("Đỗ Thị Hương").contains("0912 345 678").contains("Kỹ thuật, Xã Hoằng Thái").contains("0987 654 321")
                    .contains("Đăng ký: 12 đại biểu").contains("Khi mất kết nối");
            var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var scanned = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))));
            assertThat(scanned.getText()).isEqualTo(ADDRESS);
        }
    }

    @Test
    void withoutALinkTheSheetSaysWhereOneIsMade() throws Exception {
        for (var lost : new boolean[] {true, false}) {
            try (var document = Loader.loadPDF(sheet(new Link("", lost, "https://portal.example/meetings/1/points/links")))) {
                assertThat(new PDFTextStripper().getText(document)).contains("points/links").contains(lost ? "không in lại được" : "chưa có liên kết");
            }
        }
    }
}
