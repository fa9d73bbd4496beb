package vn.diemcau.portal.core.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files in which the demo hospital is written down. */
final class DemoFiles {

    private DemoFiles() {
    }

    static List<JsonObject> array(String name) {
        try (var reader = Json.createReader(open(name))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    static JsonObject object(String name) {
        try (var reader = Json.createReader(open(name))) {
            return reader.readObject();
        }
    }

    static String text(String name) {
        try (var file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text that may be missing or null. */
    static String optional(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    private static InputStream open(String name) {
        var file = DemoFiles.class.getResourceAsStream("/demo/" + name);
        if (file == null) {
            throw new IllegalStateException("the demo hospital lacks " + name);
        }
        return file;
    }
}
