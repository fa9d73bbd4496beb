package vn.diemcau.portal.core.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** Who wrote, approved and reported in the demo hospital, and where points meet: {@code demo/names.json}. */
final class DemoNames {

    private static final JsonObject NAMES = DemoFiles.object("names.json");

    private DemoNames() {
    }

    /** Who writes minutes and sends documents. */
    static String secretary() {
        return NAMES.getString("secretary");
    }

    /** Who approves what stands in the weekly calendar. */
    static String approver() {
        return NAMES.getString("approver");
    }

    /** Somebody at a connection point; the same number is the same person. */
    static String atPoint(int number) {
        var names = list("points");
        return names.get(number % names.size());
    }

    /** Where the points of a level meet. @param level from 0 */
    static String place(int level) {
        return list("places").get(level);
    }

    private static List<String> list(String name) {
        return NAMES.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
