package vn.diemcau.portal.core.shared.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Finds out how a text file is encoded: by its mark (BOM), by the zeros that UTF-16 leaves between letters, else as UTF-8 if all of it
 * is that, else as windows-1258, in which Windows wrote Vietnamese. The last has tones as characters of their own; whoever
 * reads has to compose them (NFC).
 */
public final class TextFile {

    private static final int SAMPLE = 4_096;
    private static final char MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1258");

    private TextFile() {
    }

    /** The text without its mark. @throws Refused if it is no text, or in none of these encodings */
    public static Reader open(Path file) throws IOException {
        var reader = reader(file, charset(file));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(Path file) throws IOException {
        byte[] sample;
        try (var content = Files.newInputStream(file)) {
            sample = content.readNBytes(SAMPLE);
        }
        return utf16(sample).or(() -> Stream.of(StandardCharsets.UTF_8, WINDOWS).filter(charset -> fits(file, charset)).findFirst())
                .orElseThrow(() -> new Refused("file", "import.refused.encoding"));
    }

    private static Optional<Charset> utf16(byte[] sample) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                odd += i % 2;
                even += 1 - i % 2;
            }
        }
        boolean marked = sample.length > 1 && (sample[0] == (byte) 0xFF && sample[1] == (byte) 0xFE
                || sample[0] == (byte) 0xFE && sample[1] == (byte) 0xFF);
        if (!marked && even == 0 && odd == 0) {
            return Optional.empty();
        }
        if (even > 0 && odd > 0 && !marked) {
            throw new Refused("file", "import.refused.kind");
        }
        boolean littleEndian = marked ? sample[0] == (byte) 0xFF : odd > 0;
        return Optional.of(littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean fits(Path file, Charset charset) {
        try (var reader = reader(file, charset)) {
            var buffer = new char[SAMPLE];
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedReader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
