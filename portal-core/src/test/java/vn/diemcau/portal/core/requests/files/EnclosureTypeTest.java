package vn.diemcau.portal.core.requests.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnclosureTypeTest {

    @TempDir
    Path folder;

    private Optional<EnclosureType> type(byte[] content) throws IOException {
        return EnclosureType.of(Files.write(folder.resolve("a.pdf"), content));
    }

    private static byte[] archive(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write('x');
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void picturesPdfOfficeDocumentsAndTextAreKnownByWhatTheyHold() throws IOException {
        assertThat(type("%PDF-1.7".getBytes())).contains(EnclosureType.PDF);
        assertThat(type("\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1))).contains(EnclosureType.JPEG);
        assertThat(type("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))).contains(EnclosureType.PNG);
        assertThat(type("RIFFxxxxWEBP".getBytes())).contains(EnclosureType.WEBP);
        assertThat(type("Giường 12\n".getBytes(UTF_8))).contains(EnclosureType.TEXT);
        assertThat(type(archive("[Content_Types].xml", "word/document.xml"))).contains(EnclosureType.DOCX);
        assertThat(type(archive("[Content_Types].xml", "xl/workbook.xml"))).contains(EnclosureType.XLSX);
    }

    @Test
    void programsMacrosArchivesAndMarkupAreNotTakenWhateverTheirName() throws IOException {
        assertThat(type(new byte[] {'M', 'Z', 0, 3})).isEmpty();
        assertThat(type(new byte[0])).isEmpty();
        assertThat(type(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).isEmpty();
        assertThat(type(archive("evil.exe"))).isEmpty();
        assertThat(type("PK\u0003\u0004 damaged".getBytes())).isEmpty();
        assertThat(type(" <svg onload=alert(1)>".getBytes())).isEmpty();
        assertThat(type("\ufeff<html>".getBytes(UTF_8))).isEmpty();
        assertThat(type("Gi\u00ff\u00fe".getBytes(ISO_8859_1))).isEmpty();
    }
}
