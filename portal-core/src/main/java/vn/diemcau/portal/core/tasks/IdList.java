package vn.diemcau.portal.core.tasks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids in one column with spaces between them; the database makes an array of them by {@code ids_of}. */
@Converter
class IdList implements AttributeConverter<List<UUID>, String> {

    @Override
    public String convertToDatabaseColumn(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    @Override
    public List<UUID> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" ")).filter(id -> !id.isEmpty()).map(UUID::fromString).toList();
    }
}
