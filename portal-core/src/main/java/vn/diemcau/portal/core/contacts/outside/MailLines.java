package vn.diemcau.portal.core.contacts.outside;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** Mail addresses with spaces between them: none has a space in it. */
@Converter
public class MailLines implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> mails) {
        return String.join(" ", mails);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" ")).filter(mail -> !mail.isEmpty()).toList();
    }
}
