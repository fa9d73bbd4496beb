package vn.diemcau.portal.core.contacts.outside.cards;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Cuts a text into its vCards and leaves out pictures, sounds and keys while it reads, so that a card is small however
 * large its picture is: nothing longer than a line's beginning is ever in memory of what is left out.
 */
final class CardSplitter {

    /** Takes one card. */
    @FunctionalInterface
    interface Taker {

        /** @param line where the card begins, from 1 */
        void card(int line, String text);
    }

    private static final Set<String> LEFT_OUT = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "X-ABCROP-RECTANGLE", "AGENT");
    /** Characters of one line that are kept; a longer one is longer than any field may be, and refused there. */
    private static final int LINE = 16_384;
    /** Characters of a line that begins or ends a card, with a few spaces. */
    private static final int MARK = 20;
    private static final int CARD = 262_144;

    private final Reader text;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder card = new StringBuilder();
    private final char[] buffer = new char[8_192];
    private int at;
    private int end;
    private int number;
    private int beginning;
    private int depth;
    private boolean leavingOut;
    private boolean afterReturn;

    CardSplitter(Reader text) {
        this.text = text;
    }

    /** @throws Refused if a card is not ended, or far too long */
    void each(Taker taker) throws IOException {
        while (nextLine()) {
            var head = line.length() > MARK ? "" : line.toString().strip().toUpperCase(Locale.ROOT);
            if (head.equals("BEGIN:VCARD")) {
                begin();
            } else if (depth > 0 && head.equals("END:VCARD")) {
                end(taker);
            } else if (depth == 1 && !isLeftOut()) {
                keep();
            }
        }
        if (depth > 0) {
            throw new Refused("file", "external.refused.unended", beginning);
        }
    }

    /** A card within a card (AGENT of vCard 2.1) is left out. */
    private void begin() {
        if (depth++ == 0) {
            beginning = number;
            card.setLength(0);
            leavingOut = false;
            keep();
        }
    }

    private void end(Taker taker) {
        if (--depth == 0) {
            keep();
            taker.card(beginning, card.toString());
        }
    }

    private void keep() {
        if (card.length() + line.length() > CARD) {
            throw new Refused("file", "external.refused.card", beginning);
        }
        card.append(line).append("\r\n");
    }

    /** A picture goes on in lines that begin with a space or, in vCard 2.1, have no colon. */
    private boolean isLeftOut() {
        boolean goesOn = line.isEmpty() || Character.isWhitespace(line.charAt(0)) || line.indexOf(":") < 0;
        if (!leavingOut || !goesOn) {
            leavingOut = !line.isEmpty() && !Character.isWhitespace(line.charAt(0)) && LEFT_OUT.contains(property());
        }
        return leavingOut;
    }

    /** The name of the property in this line, without its group. */
    private String property() {
        var name = line.toString().split("[;:]", 2)[0];
        return name.substring(name.lastIndexOf('.') + 1).strip().toUpperCase(Locale.ROOT);
    }

    private int next() throws IOException {
        if (at == end) {
            end = Math.max(0, text.read(buffer));
            at = 0;
        }
        return end == 0 ? -1 : buffer[at++];
    }

    private boolean nextLine() throws IOException {
        line.setLength(0);
        number++;
        boolean any = false;
        int read;
        while ((read = next()) >= 0) {
            if (afterReturn && read == '\n') {
                afterReturn = false;
                continue;
            }
            any = true;
            afterReturn = read == '\r';
            if (read == '\n' || read == '\r') {
                return true;
            }
            if (line.length() < LINE) {
                line.append((char) read);
            }
        }
        return any;
    }
}
