package vn.diemcau.portal.it.browser.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import vn.diemcau.portal.it.browser.support.Rest.Answer;

/** Articles of the section ctxh, written through REST where a test needs one that is there already. */
public final class Articles {

    private static final String ADDRESS = "/api/v1/articles";

    private Articles() {
    }

    /** What is sent to make an article of the section; {@code audience} is SECTION or HOSPITAL. */
    public static JsonObject text(String title, String bodyHtml, String audience) {
        var kind = new JsonObject();
        kind.addProperty("kind", audience);
        kind.add("sections", new JsonArray());
        var text = new JsonObject();
        text.addProperty("section", "ctxh");
        text.addProperty("title", title);
        text.addProperty("lead", "Phần mở đầu.");
        text.addProperty("bodyHtml", bodyHtml);
        text.addProperty("byline", "Phòng CTXH");
        text.add("audience", kind);
        return text;
    }

    /** A draft that its section alone may read later. @return its id */
    public static String draft(String title) {
        var answer = editor().post(ADDRESS, text(title, "<p>Nội dung.</p>", "SECTION"));
        assertThat(answer.status()).as("%s", answer.json()).isEqualTo(201);
        return answer.text("id");
    }

    /** Adds a picture. @return its id */
    public static String picture(String article, Path file) {
        var answer = editor().upload(ADDRESS + "/" + article + "/images", file);
        assertThat(answer.status()).as("%s", answer.json()).isEqualTo(201);
        return answer.text("id");
    }

    /** The published article. */
    public static Answer publish(String article) {
        var answer = editor().post(ADDRESS + "/" + article + "/publish", "");
        assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
        return answer;
    }

    /** As its editors see it. */
    public static Answer read(String article) {
        return editor().get(ADDRESS + "/" + article);
    }

    private static Rest editor() {
        return Rest.as(Person.CTXH_EDITOR);
    }
}
