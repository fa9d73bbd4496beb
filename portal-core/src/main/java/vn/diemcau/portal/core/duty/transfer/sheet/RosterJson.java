package vn.diemcau.portal.core.duty.transfer.sheet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.EnumMap;

/** A roster as JSON, as it is kept until it is applied or given up. */
public final class RosterJson {

    /** Looked up once: each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private RosterJson() {
    }

    public static String of(RosterSheet sheet) {
        var entries = JSON.createArrayBuilder();
        for (var entry : sheet.entries()) {
            var values = JSON.createObjectBuilder();
            entry.values().forEach((column, value) -> values.add(column.name(), value));
            entries.add(JSON.createArrayBuilder().add(entry.line()).add(entry.cell()).add(values));
        }
        var codes = JSON.createArrayBuilder();
        sheet.codes().forEach(code -> codes.add(JSON.createArrayBuilder().add(code.code()).add(code.role()).add(code.from()).add(code.to())));
        return JSON.createObjectBuilder().add("grid", sheet.grid()).add("codes", codes).add("entries", entries).build().toString();
    }

    public static RosterSheet parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            var sheet = reader.readObject();
            return new RosterSheet(sheet.getBoolean("grid"), sheet.getJsonArray("entries").getValuesAs(JsonArray.class).stream().map(RosterJson::entry).toList(),
                    sheet.getJsonArray("codes").getValuesAs(JsonArray.class).stream()
                            .map(code -> new ShiftCode(code.getString(0), code.getString(1), code.getString(2), code.getString(3))).toList());
        }
    }

    private static RosterEntry entry(JsonArray stored) {
        var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
        JsonObject object = stored.getJsonObject(2);
        object.keySet().forEach(column -> values.put(RosterColumn.valueOf(column), object.getString(column)));
        return new RosterEntry(stored.getInt(0), stored.getString(1), values);
    }
}
