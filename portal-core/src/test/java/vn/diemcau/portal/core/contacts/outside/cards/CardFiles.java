package vn.diemcau.portal.core.contacts.outside.cards;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.diemcau.portal.core.shared.Refused;

/** Files of contacts as phones, mail programs and spreadsheets write them. */
final class CardFiles {

    private CardFiles() {
    }

    static String card(String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    static Path file(Path folder, String text) {
        return file(folder, text, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String text, Charset charset) {
        return file(folder, text.getBytes(charset));
    }

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("lien-he"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A card with a picture of so many bytes, written as this version writes it. */
    static Path withPicture(Path folder, String version, int bytes) {
        var file = folder.resolve("anh.vcf");
        boolean old = version.equals("2.1");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("BEGIN:VCARD\r\nVERSION:" + version + "\r\nFN:Nguyễn Thị Ảnh\r\n");
            out.write(version.equals("4.0") ? "PHOTO:data:image/jpeg;base64," : "item1.PHOTO;ENCODING=" + (old ? "BASE64" : "b") + ";TYPE=JPEG:");
            int characters = bytes / 3 * 4;
            if (version.equals("3.0")) {
                out.write("QUJD".repeat(characters / 4));
            } else {
                for (int i = 0; i < characters / 72; i++) {
                    out.write("\r\n" + (old ? "" : " ") + "QUJD".repeat(18));
                }
            }
            out.write("\r\n" + (old ? "\r\n" : "") + "TEL:0912345678\r\nEND:VCARD\r\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String refusal(Path file) {
        try {
            CardFile.read(file, false);
            return "";
        } catch (Refused refused) {
            return refused.key();
        }
    }
}
