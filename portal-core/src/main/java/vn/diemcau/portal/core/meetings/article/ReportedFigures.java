package vn.diemcau.portal.core.meetings.article;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.meetings.points.CategoryFigures;
import vn.diemcau.portal.core.meetings.points.Figures;

/**
 * How many came to a meeting, as it was known at a moment. Only what was reported counts.
 *
 * @param levels     connection points and delegates of each level, from the highest
 * @param categories delegates of each category
 * @param present    people on the list of a meeting without connection points who came
 */
public record ReportedFigures(Map<String, Figures> levels, Map<String, Long> categories, long present) {

    static ReportedFigures of(Map<String, Figures> levels, List<CategoryFigures> categories, long present) {
        var reporting = new LinkedHashMap<String, Figures>();
        levels.forEach((name, level) -> put(reporting, name, level.reporting(), level.delegates()));
        var counted = new LinkedHashMap<String, Long>();
        categories.stream().filter(category -> category.delegates() > 0).forEach(category -> counted.merge(category.name(), category.delegates(), Long::sum));
        return new ReportedFigures(reporting, counted, present);
    }

    private static void put(Map<String, Figures> levels, String name, long points, long delegates) {
        if (points > 0) {
            levels.merge(name, new Figures(points, points, 0, delegates), Figures::plus);
        }
    }

    /** Connection points that reported. */
    public long points() {
        return levels.values().stream().mapToLong(Figures::reporting).sum();
    }

    /** Delegates at all of them. */
    public long delegates() {
        return levels.values().stream().mapToLong(Figures::delegates).sum();
    }

    /** Whether anybody was counted. */
    public boolean known() {
        return points() > 0 || present > 0;
    }

    String stored() {
        var ofLevels = Json.createArrayBuilder();
        levels.forEach((name, level) -> ofLevels.add(Json.createObjectBuilder().add("name", name).add("points", level.reporting())
                .add("delegates", level.delegates())));
        var ofCategories = Json.createArrayBuilder();
        categories.forEach((name, number) -> ofCategories.add(Json.createObjectBuilder().add("name", name).add("delegates", number)));
        return Json.createObjectBuilder().add("levels", ofLevels).add("categories", ofCategories).add("present", present).build().toString();
    }

    static ReportedFigures read(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            var all = reader.readObject();
            var levels = new LinkedHashMap<String, Figures>();
            all.getJsonArray("levels").getValuesAs(JsonObject.class)
                    .forEach(level -> put(levels, level.getString("name"), number(level, "points"), number(level, "delegates")));
            var categories = new LinkedHashMap<String, Long>();
            all.getJsonArray("categories").getValuesAs(JsonObject.class)
                    .forEach(category -> categories.put(category.getString("name"), number(category, "delegates")));
            return new ReportedFigures(levels, categories, number(all, "present"));
        }
    }

    private static long number(JsonObject json, String field) {
        return json.getJsonNumber(field).longValue();
    }
}
