package vn.diemcau.portal.core.staff.transfer.sheet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.EnumMap;

/** A list as JSON, as it is kept until it is applied or given up: only what means something to the portal. */
public final class SheetJson {

    /** Looked up once: each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private SheetJson() {
    }

    public static String of(Sheet sheet) {
        var rows = JSON.createArrayBuilder();
        for (var row : sheet.rows()) {
            var values = JSON.createObjectBuilder();
            row.values().forEach((column, value) -> values.add(column.name(), value));
            rows.add(JSON.createArrayBuilder().add(row.line()).add(row.excess()).add(values));
        }
        return JSON.createObjectBuilder().add("ignored", JSON.createArrayBuilder(sheet.ignored())).add("rows", rows).build().toString();
    }

    public static Sheet parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            var sheet = reader.readObject();
            return new Sheet(sheet.getJsonArray("rows").getValuesAs(JsonArray.class).stream().map(SheetJson::row).toList(),
                    sheet.getJsonArray("ignored").getValuesAs(JsonString::getString));
        }
    }

    private static SheetRow row(JsonArray row) {
        var values = new EnumMap<Column, String>(Column.class);
        JsonObject stored = row.getJsonObject(2);
        stored.keySet().forEach(column -> values.put(Column.valueOf(column), stored.getString(column)));
        return new SheetRow(row.getInt(0), values, row.getBoolean(1));
    }
}
