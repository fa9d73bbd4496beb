package vn.diemcau.portal.core.papers.forms;

import java.util.stream.Stream;
import vn.diemcau.portal.core.papers.text.PaperWords;

/** What a meeting is called within a sentence, so that the sentence can be read whatever the title is. */
public final class MeetingPhrase {

    private MeetingPhrase() {
    }

    /** @param title such as {@code Hội nghị giao ban}, {@code Họp giao ban} or {@code Phòng cháy, chữa cháy} */
    public static String of(String title) {
        var phrase = FormWords.phrase(title);
        if (Stream.of(FormWords.of("meeting.kinds").split("\\|")).anyMatch(kind -> begins(phrase, kind))) {
            return small(phrase);
        }
        return FormWords.of(begins(phrase, FormWords.of("meeting.short")) ? "meeting.whole" : "meeting.named",
                begins(phrase, FormWords.of("meeting.short")) ? small(phrase) : phrase);
    }

    private static boolean begins(String phrase, String kind) {
        var lower = phrase.toLowerCase(PaperWords.LANGUAGE);
        return lower.equals(kind) || lower.startsWith(kind + ' ');
    }

    /** With a small first letter, unless the whole first word is in capitals. */
    private static String small(String phrase) {
        boolean shouted = phrase.length() > 1 && Character.isUpperCase(phrase.charAt(1));
        return shouted ? phrase : phrase.substring(0, 1).toLowerCase(PaperWords.LANGUAGE) + phrase.substring(1);
    }
}
