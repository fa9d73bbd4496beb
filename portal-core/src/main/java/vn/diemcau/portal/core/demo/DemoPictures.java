package vn.diemcau.portal.core.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import vn.diemcau.portal.core.demo.drawing.Illustrator;
import vn.diemcau.portal.core.demo.drawing.Scene;
import vn.diemcau.portal.core.documents.PictureWorkshop;
import vn.diemcau.portal.core.documents.PreparedPicture;

/** Draws the pictures that the demo articles ask for and prepares them as uploads are prepared, on all processors. */
final class DemoPictures {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private DemoPictures() {
    }

    /** The pictures of an article, its cover first. */
    static List<JsonObject> of(JsonObject article) {
        var all = new ArrayList<JsonObject>();
        if (article.get("cover") instanceof JsonObject cover) {
            all.add(cover);
        }
        if (article.containsKey("pictures")) {
            for (JsonValue picture : article.getJsonArray("pictures")) {
                all.add(picture.asJsonObject());
            }
        }
        return all;
    }

    /** Every picture of the articles by its {@link #key}. */
    static Map<String, PreparedPicture> drawn(List<JsonObject> articles, PictureWorkshop workshop) {
        var prepared = new ConcurrentHashMap<String, PreparedPicture>();
        articles.parallelStream().flatMap(article -> of(article).stream())
                .forEach(picture -> prepared.computeIfAbsent(key(picture), key -> prepare(workshop, picture)));
        return prepared;
    }

    static String key(JsonObject picture) {
        return picture.getString("scene") + picture.getInt("seed");
    }

    private static PreparedPicture prepare(PictureWorkshop workshop, JsonObject picture) {
        try {
            var file = Files.createTempFile("demo", ".png");
            try {
                ImageIO.write(Illustrator.draw(Scene.valueOf(picture.getString("scene")), picture.getInt("seed"), WIDTH, HEIGHT),
                        "png", file.toFile());
                return workshop.prepare(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
