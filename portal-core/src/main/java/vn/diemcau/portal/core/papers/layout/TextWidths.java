package vn.diemcau.portal.core.papers.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide a text is in print, for the rules that have the length of a text. */
final class TextWidths {

    private static final int LETTERS = 0x2000;
    private static final Map<Typeface, int[]> FACES = new EnumMap<>(Typeface.class);
    private static final int UNITS = 2048;

    static {
        for (var face : new Typeface[] {Typeface.REGULAR, Typeface.BOLD}) {
            FACES.put(face, widths(face));
        }
    }

    private TextWidths() {
    }

    /** In points, set in one line. */
    static double of(String text, boolean bold, double size) {
        var widths = FACES.get(bold ? Typeface.BOLD : Typeface.REGULAR);
        return text.codePoints().mapToLong(letter -> widths[letter < LETTERS ? letter : 'n']).sum() * size / UNITS;
    }

    /**
     * The text in as few lines as it needs, all about equally long; a word that is wider than a line stays whole.
     *
     * @param millimetres how wide a line may be
     * @return nothing for an empty text
     */
    static List<String> lines(String text, boolean bold, double size, double millimetres) {
        if (text.isEmpty()) {
            return List.of();
        }
        double most = Measures.points(millimetres);
        var lines = broken(text, bold, size, most);
        double narrowest = most;
        for (double width = most; width > most / 2 && broken(text, bold, size, width).size() == lines.size(); width -= size) {
            narrowest = width;
        }
        return broken(text, bold, size, narrowest);
    }

    private static List<String> broken(String text, boolean bold, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + ' ' + word;
            if (!line.isEmpty() && of(longer, bold, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static int[] widths(Typeface face) {
        try (var file = face.open(); var source = new RandomAccessReadBuffer(file); TrueTypeFont font = new TTFParser().parse(source)) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            var widths = new int[LETTERS];
            for (int letter = 0; letter < LETTERS; letter++) {
                widths[letter] = font.getAdvanceWidth(letters.getGlyphId(letter)) * UNITS / font.getUnitsPerEm();
            }
            return widths;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
