package vn.diemcau.portal.core.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** Lines of at most 75 octets (RFC 5545, 3.1). The library that writes calendars counts letters, of which ours have up to three octets. */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {
    }

    /** The same text, folded anew. */
    static String of(String text) {
        return text.replace(FOLD, "").lines().map(FoldedLines::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String folded(String line) {
        if (line.length() * 3 <= MOST) {
            return line;
        }
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var letter = Character.toString(line.codePointAt(at));
            int size = letter.getBytes(UTF_8).length;
            if (octets + size > MOST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(letter);
            octets += size;
        }
        return folded.toString();
    }
}
