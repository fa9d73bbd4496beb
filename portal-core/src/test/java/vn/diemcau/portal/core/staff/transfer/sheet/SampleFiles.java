package vn.diemcau.portal.core.staff.transfer.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as people send them. */
final class SampleFiles {

    static final String HEADINGS = "Mã nhân viên,Họ,Đệm,Tên,Mã đơn vị,Chức vụ";

    private SampleFiles() {
    }

    static Path text(Path folder, String text, Charset charset) {
        return bytes(folder, text.getBytes(charset));
    }

    static Path text(Path folder, String text) {
        return text(folder, text, StandardCharsets.UTF_8);
    }

    /** Windows wrote letters with their hooks, and tones as characters of their own after them. */
    static Path windows(Path folder, String text) {
        var letters = new StringBuilder();
        for (var letter : text.split("")) {
            var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            var tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            letters.append(Normalizer.normalize(parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC)).append(tones);
        }
        return text(folder, letters.toString(), Charset.forName("windows-1258"));
    }

    static Path bytes(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("list"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path workbook(Path folder, Consumer<Worksheet> rows) {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "test", "1.0")) {
            rows.accept(workbook.newWorksheet("Nhân viên"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes(folder, content.toByteArray());
    }

    static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }
}
