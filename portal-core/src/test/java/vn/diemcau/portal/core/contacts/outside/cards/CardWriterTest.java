package vn.diemcau.portal.core.contacts.outside.cards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.vcard.Entity;
import net.fortuna.ical4j.vcard.PropertyName;
import net.fortuna.ical4j.vcard.VCardBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;

class CardWriterTest {

    private static final UUID ID = UUID.fromString("0199a000-0000-7000-8000-000000000001");
    private static final ContactFacts FACTS = new ContactFacts("Nguyễn Thị Hường, trực ban; ngoài giờ", "Trung tâm Y tế huyện Sông Lam",
            "Trưởng phòng Kế hoạch – Nghiệp vụ, phụ trách điều phối chuyển tuyến và xe cứu thương", ContactCategory.HOSPITAL, "Số 5, đường Đê",
            "Dòng một\nDòng hai, có dấu phẩy; và chấm phẩy \\ gạch chéo", true,
            List.of(new Reach("Trực ban", "+842373852852"), new Reach("", "+84912345678"), new Reach("Cấp cứu", "115")),
            List.of("huong@songlam.example", "truc@songlam.example"));

    @TempDir
    private Path folder;

    private static byte[] written(ContactFacts... all) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new CardWriter(out)) {
            for (var facts : all) {
                writer.write(ID, facts);
            }
        }
        return out.toByteArray();
    }

    private static List<String> values(Entity card, PropertyName name) {
        return card.getPropertyList().getAll().stream().filter(property -> property.getName().equalsIgnoreCase(name.toString()))
                .map(Property::getValue).map(CardWriterTest::unescaped).toList();
    }

    /** The library hands values on as they are written (RFC 6350, 3.4). */
    private static String unescaped(String value) {
        return value.replaceAll("(?<!\\\\)\\\\n", "\n").replaceAll("\\\\([,;\\\\])", "$1");
    }

    @Test
    void anotherLibraryReadsTheSame() throws IOException, ParserException {
        var text = new String(written(FACTS), UTF_8);
        assertThat(text).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n");
        assertThat(text.lines().map(String::length)).allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(75));
        var card = new VCardBuilder(new StringReader(text)).build().getEntityList().getAll().get(0);
        assertThat(values(card, PropertyName.FN)).containsExactly(FACTS.name());
        assertThat(values(card, PropertyName.ORG)).containsExactly(FACTS.organisation());
        assertThat(values(card, PropertyName.TITLE)).containsExactly(FACTS.role());
        assertThat(values(card, PropertyName.NOTE)).containsExactly(FACTS.notes());
        assertThat(values(card, PropertyName.UID)).containsExactly("urn:uuid:" + ID);
        assertThat(values(card, PropertyName.EMAIL)).containsExactlyElementsOf(FACTS.mails());
        assertThat(values(card, PropertyName.TEL)).containsExactly("tel:+842373852852", "tel:+84912345678", "115");
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() throws IOException {
        var plain = new ContactFacts("=SUM(A1)", "", "", ContactCategory.OTHER, "", "", true, List.of(), List.of());
        var cards = CardFile.read(CardFiles.file(folder, written(FACTS, plain)), true).cards();
        assertThat(cards.get(0).draft().facts()).isEqualTo(FACTS);
        assertThat(cards.get(1).draft().facts()).isEqualTo(plain);
    }
}
