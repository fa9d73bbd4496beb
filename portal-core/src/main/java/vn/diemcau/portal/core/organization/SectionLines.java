package vn.diemcau.portal.core.organization;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Lines as JSON in one column: they are only ever read and written together with their section. */
@Converter
class SectionLines implements AttributeConverter<List<SectionLine>, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(List<SectionLine> lines) {
        return JSON.toJson(lines);
    }

    @Override
    public List<SectionLine> convertToEntityAttribute(String column) {
        return List.of(JSON.fromJson(column, SectionLine[].class));
    }
}
