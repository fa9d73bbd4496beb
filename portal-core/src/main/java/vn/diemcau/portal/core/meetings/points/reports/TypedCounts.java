package vn.diemcau.portal.core.meetings.points.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.meetings.points.PointDraft;
import vn.diemcau.portal.core.meetings.points.reports.OpenPoint.OpenCategory;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Reads the numbers that somebody typed for a point. A total far above what was announced is asked for once more. */
public final class TypedCounts {

    /** Names of fields begin so; the id of the category follows. */
    public static final String FIELD = "count-";

    /** Without an announcement, more than so many are asked for once more. */
    private static final long USUAL = 1_000;
    private static final int TIMES = 3;
    private static final int BESIDES = 50;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}|[0-9]{1,3}([. ][0-9]{3})+");
    private static final Pattern NEGATIVE = Pattern.compile("[-−–] ?[0-9][0-9. ]*");

    private TypedCounts() {
    }

    /**
     * @param typed by category; what is left out is none
     * @param sure  whether the person has said that a large total is right
     * @throws Refused naming the field that cannot be taken, or the field {@code sure}
     */
    public static Map<UUID, Integer> read(List<OpenCategory> categories, Map<UUID, String> typed, boolean sure) {
        var counts = new LinkedHashMap<UUID, Integer>();
        boolean any = false;
        for (var category : categories) {
            var text = Texts.line(typed.get(category.id()));
            any |= !text.isEmpty();
            counts.put(category.id(), text.isEmpty() ? 0 : number(category, text));
        }
        if (!any) {
            throw new Refused(FIELD + (categories.isEmpty() ? "" : categories.get(0).id()), "points.refused.nothing");
        }
        long total = counts.values().stream().mapToLong(Integer::longValue).sum();
        long registered = categories.stream().mapToLong(OpenCategory::registered).sum();
        if (!sure && total > (registered == 0 ? USUAL : registered * TIMES + BESIDES)) {
            throw new Refused("sure", "points.refused.sure", total, registered);
        }
        return counts;
    }

    private static int number(OpenCategory category, String text) {
        var field = FIELD + category.id();
        if (NEGATIVE.matcher(text).matches()) {
            throw new Refused(field, "points.refused.negative", text);
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Refused(field, text.matches("[0-9]+") ? "points.refused.huge" : "points.refused.number", text, PointDraft.MOST);
        }
        long number = Long.parseLong(text.replaceAll("[. ]", ""));
        if (number > PointDraft.MOST) {
            throw new Refused(field, "points.refused.huge", text, PointDraft.MOST);
        }
        return (int) number;
    }
}
