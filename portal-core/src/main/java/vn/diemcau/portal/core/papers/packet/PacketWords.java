package vn.diemcau.portal.core.papers.packet;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.diemcau.portal.core.papers.text.PaperWords;

/** What is printed in packets: Vietnamese, as the papers in them. */
final class PacketWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.diemcau.portal.core.papers.packet.packet", Locale.ROOT,
            PacketWords.class.getClassLoader());

    private PacketWords() {
    }

    static String of(String key, Object... arguments) {
        var words = WORDS.getString(key);
        return arguments.length == 0 ? words : String.format(PaperWords.LANGUAGE, words, arguments);
    }
}
