package vn.diemcau.portal.core.duty.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files that tests send. */
final class RosterFiles {

    private RosterFiles() {
    }

    static Path text(Path folder, String text) {
        return bytes(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path bytes(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("roster"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path workbook(Path folder, Consumer<Worksheet> rows) {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "test", "1.0")) {
            rows.accept(workbook.newWorksheet("Lịch trực"));
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
