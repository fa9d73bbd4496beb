package vn.diemcau.portal.core.contacts.outside.cards;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.tables.CsvSource;
import vn.diemcau.portal.core.shared.tables.TextFile;

/**
 * What was read out of a file of contacts.
 *
 * @param ignored headings of a CSV file that mean nothing here
 */
public record CardFile(List<ReadCard> cards, List<String> ignored) {

    /** Contacts in one file at most. */
    public static final int CONTACTS = 20_000;

    private static final String BEGIN = "BEGIN:VCARD";
    private static final int FIRST_LINES = 50;

    /**
     * Reads a file; what kind it is its content tells, never its name.
     *
     * @param shared whether its contacts are to be read by the whole hospital
     * @throws Refused if it is none of those that can be read, or has too many contacts, or none
     */
    public static CardFile read(Path file, boolean shared) {
        try {
            var read = isVCard(file) ? vCards(file, shared) : table(file, shared);
            if (read.cards.isEmpty()) {
                throw new Refused("file", "external.refused.empty");
            }
            return read;
        } catch (CharacterCodingException broken) {
            throw new Refused("file", "import.refused.encoding");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isVCard(Path file) throws IOException {
        try (var text = new BufferedReader(TextFile.open(file))) {
            var start = new char[BEGIN.length() * FIRST_LINES];
            int length = text.read(start);
            return length > 0 && new String(start, 0, length).lines().map(String::strip).anyMatch(BEGIN::equalsIgnoreCase);
        }
    }

    private static CardFile vCards(Path file, boolean shared) throws IOException {
        var cards = new ArrayList<ReadCard>();
        try (var text = TextFile.open(file)) {
            new CardSplitter(text).each((line, card) -> {
                requireRoom(cards);
                cards.add(new ReadCard(line, VCardReading.draft(card, shared), false));
            });
        }
        return new CardFile(cards, List.of());
    }

    private static CardFile table(Path file, boolean shared) throws IOException {
        var table = new CardTable(shared);
        CsvSource.read(file, cell -> CardColumn.headed(cell).isPresent(), table::row);
        return table.read();
    }

    /** @throws Refused if one more would be too many */
    static void requireRoom(List<ReadCard> cards) {
        if (cards.size() == CONTACTS) {
            throw new Refused("file", "external.refused.cards", CONTACTS);
        }
    }
}
