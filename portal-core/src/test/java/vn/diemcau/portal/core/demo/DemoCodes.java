package vn.diemcau.portal.core.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes that the files of the demo hospital define or name. */
final class DemoCodes {

    private DemoCodes() {
    }

    /** The codes defined by a file. */
    static Set<String> of(String file) {
        return DemoFiles.array(file).stream().map(row -> row.getString("code")).collect(Collectors.toSet());
    }

    /** The codes named in a list. */
    static Set<String> in(JsonArray list) {
        return list.getValuesAs(JsonString.class).stream().map(JsonString::getString).collect(Collectors.toSet());
    }
}
