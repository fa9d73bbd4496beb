package vn.diemcau.portal.core.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The formats that are taken, recognised by their first bytes and never by a name. */
enum PictureFormat {

    JPEG, PNG, GIF, WEBP;

    private static final Map<String, String> REFUSED_BY_FIRST_BYTES = Map.of(
            "II*\0", "TIFF", "MM\0*", "TIFF", "BM", "BMP", "8BPS", "PSD", "\u00ff\n", "JPEG XL",
            "\0\0\0\fJXL ", "JPEG XL", "\0\0\0\fjP  ", "JPEG 2000", "\0\0\1\0", "ICO");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final int TEXT_LOOKED_AT = 65_536;

    /** @throws PictureRefused if the bytes are none of these formats; the reason tells what they are instead */
    static PictureFormat of(byte[] file) {
        if (startsWith(file, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (startsWith(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (startsWith(file, 0, "GIF87a") || startsWith(file, 0, "GIF89a")) {
            return GIF;
        }
        if (startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP")) {
            return WEBP;
        }
        throw refusal(file);
    }

    private static PictureRefused refusal(byte[] file) {
        if (startsWith(file, 4, "ftyp") && file.length >= 12) {
            String brand = new String(file, 8, 4, StandardCharsets.ISO_8859_1);
            if (AVIF_BRANDS.contains(brand)) {
                return PictureRefused.unsupported("AVIF");
            }
            if (HEIC_BRANDS.contains(brand)) {
                return PictureRefused.unsupported("HEIC");
            }
        }
        for (Map.Entry<String, String> known : REFUSED_BY_FIRST_BYTES.entrySet()) {
            if (startsWith(file, 0, known.getKey())) {
                return PictureRefused.unsupported(known.getValue());
            }
        }
        return isSvg(file)
                ? new PictureRefused(PictureRefused.Reason.SVG, Map.of())
                : PictureRefused.notAPicture();
    }

    /** Whether the first element of a text is {@code svg}, behind whatever XML allows to stand before it. */
    private static boolean isSvg(byte[] file) {
        String text = new String(file, 0, Math.min(file.length, TEXT_LOOKED_AT), charset(file));
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\ufeff') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = behind(text, "?>", at);
            } else if (text.startsWith("<!", at)) {
                int subset = text.indexOf('[', at);
                int end = text.indexOf('>', at);
                at = subset >= 0 && subset < end ? behind(text, "]", subset) : behind(text, ">", at);
            } else if (c == '>') {
                at++;
            } else {
                return text.substring(at, Math.min(text.length(), at + 64)).matches("(?is)<([a-z][\\w.-]*:)?svg[\\s/>].*");
            }
        }
        return false;
    }

    private static int behind(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static Charset charset(byte[] file) {
        if (startsWith(file, 0, "\u00ff\u00fe") || startsWith(file, 0, "<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(file, 0, "\u00fe\u00ff") || startsWith(file, 0, "\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] file, int from, String bytes) {
        byte[] expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= from + expected.length
                && Arrays.equals(file, from, from + expected.length, expected, 0, expected.length);
    }
}
