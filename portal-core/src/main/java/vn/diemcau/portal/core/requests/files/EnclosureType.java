package vn.diemcau.portal.core.requests.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import vn.diemcau.portal.core.shared.Texts;

/**
 * The kinds of files that are taken, recognised by what they hold and never by their name: pictures, PDF, office documents
 * without macros, plain text.
 */
public enum EnclosureType {

    JPEG("jpg", "image/jpeg"), PNG("png", "image/png"), GIF("gif", "image/gif"), WEBP("webp", "image/webp"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    TEXT("txt", "text/plain;charset=UTF-8");

    private static final int HEAD = 1_024;
    private static final int NAME = 150;
    private static final int MOST_TEXT = 1_048_576;
    private static final int MOST_PARTS = 5_000;

    private final String ending;
    private final String mediaType;

    EnclosureType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Its name without folders and what no file system takes, ending with what the file is, whatever it was called. */
    public String nameFor(String given) {
        var name = lastName(given);
        var end = '.' + ending;
        boolean fits = name.toLowerCase().endsWith(end) || this == JPEG && name.toLowerCase().endsWith(".jpeg");
        return fits && name.length() <= NAME ? name : name.substring(0, Math.min(name.length(), NAME - end.length())) + end;
    }

    /** The name of a file without folders and what no file system takes; {@code ?} for none. */
    public static String lastName(String given) {
        var line = Texts.line(given);
        var name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1).replaceAll("[\"*:<>?|]", "_");
        return name.isEmpty() ? "?" : name;
    }

    /** What a file is; empty if it is nothing that is taken. */
    public static Optional<EnclosureType> of(Path file) throws IOException {
        String head;
        try (var content = Files.newInputStream(file)) {
            head = new String(content.readNBytes(HEAD), ISO_8859_1);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        return head.startsWith("PK\u0003\u0004") ? ofOffice(file) : isText(file) ? Optional.of(TEXT) : Optional.empty();
    }

    /** An office document is an archive with a known part (ISO/IEC 29500); one with macros is not taken. */
    private static Optional<EnclosureType> ofOffice(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            boolean macros = archive.size() > MOST_PARTS
                    || archive.stream().anyMatch(part -> part.getName().toLowerCase().contains("vbaproject"));
            if (macros || archive.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return archive.getEntry("word/document.xml") != null ? Optional.of(DOCX)
                    : archive.getEntry("xl/workbook.xml") != null ? Optional.of(XLSX)
                    : archive.getEntry("ppt/presentation.xml") != null ? Optional.of(PPTX) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** UTF-8 without control characters, and no markup that a browser might take for a page. */
    private static boolean isText(Path file) throws IOException {
        if (Files.size(file) > MOST_TEXT) {
            return false;
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return !text.isBlank() && !text.stripLeading().startsWith("<") && !text.stripLeading().startsWith("\ufeff<")
                    && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
