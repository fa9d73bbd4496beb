package vn.diemcau.portal.core.mail.words;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** What a sentence names, as it is stored: an array of texts in JSON. */
public final class Arguments {

    /** Looked up once: each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private Arguments() {
    }

    public static String stored(List<String> arguments) {
        return JSON.createArrayBuilder(arguments).build().toString();
    }

    public static List<String> read(String stored) {
        try (var reader = JSON.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        }
    }
}
