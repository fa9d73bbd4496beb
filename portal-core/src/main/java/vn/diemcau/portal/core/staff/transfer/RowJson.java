package vn.diemcau.portal.core.staff.transfer;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.diemcau.portal.core.staff.transfer.plan.Change;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;
import vn.diemcau.portal.core.staff.transfer.plan.Reason;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;

/** Rows as JSON: as they are stored, and as they are handed to the statements that write people and posts. */
final class RowJson {

    /** Looked up once: each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private RowJson() {
    }

    /** For the table of rows. */
    static JsonObject stored(PlannedRow row) {
        var changes = JSON.createArrayBuilder();
        row.changes().forEach(change -> changes.add(JSON.createObjectBuilder().add("column", change.column().name())
                .add("from", change.from()).add("to", change.to()).add("hidden", change.hidden())));
        var reasons = JSON.createArrayBuilder();
        row.reasons().forEach(reason -> reasons.add(JSON.createObjectBuilder().add("code", reason.code())
                .add("column", reason.column() == null ? "" : reason.column().name()).add("detail", reason.detail())));
        return JSON.createObjectBuilder().add("line", row.line()).add("kind", row.kind().name()).add("number", row.staffNumber())
                .add("name", row.name()).add("section", row.section()).add("title", row.title())
                .add("person", String.valueOf(row.person())).add("personDeal", row.ofPerson().name())
                .add("post", String.valueOf(row.post())).add("postDeal", row.ofPost().name())
                .add("changes", changes).add("reasons", reasons).build();
    }

    static List<Change> changes(String json) {
        return array(json).stream().map(change -> new Change(Column.valueOf(change.getString("column")), change.getString("from"),
                change.getString("to"), change.getBoolean("hidden"))).toList();
    }

    static List<Reason> reasons(String json) {
        return array(json).stream().map(reason -> new Reason(reason.getString("code"),
                reason.getString("column").isEmpty() ? null : Column.valueOf(reason.getString("column")), reason.getString("detail"))).toList();
    }

    private static List<JsonObject> array(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class);
        }
    }

    /** Persons or posts of these rows, each with its id and one side of its changes. */
    static JsonArray sides(List<PlannedRow> rows, Function<PlannedRow, Object> id, Predicate<Column> columns,
                           Function<Change, String> side) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (var row : rows) {
            var values = JSON.createObjectBuilder();
            row.changes().stream().filter(change -> columns.test(change.column()))
                    .forEach(change -> values.add(change.column().name(), side.apply(change)));
            all.add(JSON.createObjectBuilder().add("id", id.apply(row).toString()).add("person", row.person().toString())
                    .add("line", row.line()).add("v", values));
        }
        return all.build();
    }
}
