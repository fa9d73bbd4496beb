package vn.diemcau.portal.core.contacts.outside;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;

/** Numbers as JSON in one column: they are only ever written together with their contact. */
@Converter
public class ReachLines implements AttributeConverter<List<Reach>, String> {

    /** Looked up once: each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(List<Reach> lines) {
        var array = JSON.createArrayBuilder();
        lines.forEach(line -> array.add(JSON.createObjectBuilder().add("label", line.label()).add("value", line.value())));
        return array.build().toString();
    }

    @Override
    public List<Reach> convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(line -> new Reach(line.getString("label"), line.getString("value"))).toList();
        }
    }
}
