package vn.diemcau.portal.core.contacts.outside.cards;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;

/** What was read out of a file as JSON, as it is kept until it is applied or given up. */
public final class CardsJson {

    /** Looked up once: each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private CardsJson() {
    }

    public static String of(List<ReadCard> cards) {
        var array = JSON.createArrayBuilder();
        cards.forEach(card -> array.add(json(card)));
        return array.build().toString();
    }

    private static JsonObject json(ReadCard card) {
        var draft = card.draft();
        var numbers = JSON.createArrayBuilder();
        draft.numbers().forEach(number -> numbers.add(JSON.createArrayBuilder().add(text(number.label())).add(text(number.value()))));
        return JSON.createObjectBuilder().add("line", card.line()).add("excess", card.excess()).add("name", text(draft.name()))
                .add("organisation", text(draft.organisation())).add("role", text(draft.role())).add("category", text(draft.category()))
                .add("address", text(draft.address())).add("notes", text(draft.notes())).add("shared", draft.shared())
                .add("numbers", numbers).add("mails", JSON.createArrayBuilder(draft.mails())).build();
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    public static List<ReadCard> parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(CardsJson::card).toList();
        }
    }

    private static ReadCard card(JsonObject json) {
        var numbers = json.getJsonArray("numbers").getValuesAs(JsonArray.class).stream()
                .map(number -> new Reach(number.getString(0), number.getString(1))).toList();
        return new ReadCard(json.getInt("line"), new ContactDraft(json.getString("name"), json.getString("organisation"),
                json.getString("role"), json.getString("category"), json.getString("address"), json.getString("notes"),
                json.getBoolean("shared"), numbers, json.getJsonArray("mails").getValuesAs(JsonString::getString)), json.getBoolean("excess"));
    }
}
