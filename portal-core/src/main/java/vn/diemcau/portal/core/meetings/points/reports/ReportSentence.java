package vn.diemcau.portal.core.meetings.points.reports;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.diemcau.portal.core.mail.words.Sentences;
import vn.diemcau.portal.core.meetings.points.Figures;

/** What connection points have reported in one sentence, the same for pages, papers and news. */
public final class ReportSentence {

    private ReportSentence() {
    }

    /**
     * Such as {@code 37 điểm cầu (1 tỉnh; 6 xã; 30 thôn) với tổng số 1.234 đại biểu}. Points that have not reported are not counted.
     *
     * @param language {@code vi} or {@code en}
     * @param levels   the figures of each level, from the highest
     */
    public static String of(String language, Map<String, Figures> levels) {
        var reporting = new LinkedHashMap<>(levels);
        reporting.values().removeIf(level -> level.reporting() == 0);
        if (reporting.size() < 2) {
            return brief(language, levels);
        }
        var words = Sentences.in(language);
        var all = all(levels);
        return words.text("attendance.sentence", number(language, all.reporting()), String.join("; ", reporting.entrySet().stream()
                .map(level -> words.text("attendance.level", number(language, level.getValue().reporting()), level.getKey())).toList()),
                number(language, all.delegates()));
    }

    /** The same without the levels. */
    public static String brief(String language, Map<String, Figures> levels) {
        var all = all(levels);
        return Sentences.in(language).text("attendance.sentence.one", number(language, all.reporting()), "", number(language, all.delegates()));
    }

    private static Figures all(Map<String, Figures> levels) {
        return levels.values().stream().reduce(Figures.NONE, Figures::plus);
    }

    /** {@code 32.637} in Vietnamese, {@code 32,637} in English. */
    public static String number(String language, long value) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))).format(value);
    }
}
