package vn.diemcau.portal.core.meetings.points.transfer;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;

/** Rows as they wait in the database until they are applied. */
public final class RowsJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private RowsJson() {
    }

    public static String of(List<PointRow> rows) {
        var all = JSON.createArrayBuilder();
        rows.forEach(row -> {
            var values = JSON.createObjectBuilder();
            row.values().forEach(values::add);
            all.add(JSON.createObjectBuilder().add("line", row.line()).add("values", values));
        });
        return all.build().toString();
    }

    public static List<PointRow> parse(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(row -> {
                var values = new LinkedHashMap<String, String>();
                row.getJsonObject("values").forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
                return new PointRow(row.getInt("line"), values);
            }).toList();
        }
    }
}
