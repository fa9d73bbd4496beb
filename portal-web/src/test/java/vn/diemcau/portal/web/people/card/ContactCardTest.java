package vn.diemcau.portal.web.people.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.vcard.VCard;
import net.fortuna.ical4j.vcard.VCardBuilder;
import net.fortuna.ical4j.vcard.PropertyName;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.staff.directory.PersonCard;

/** What one library writes is read by another. */
class ContactCardTest {

    private static final UUID ID = UUID.fromString("018f3c1e-0000-7000-8000-000000000001");
    private static final String HOSPITAL = "Bệnh viện Đa khoa; tỉnh, ví dụ";

    private static PersonCard person(String extension, String room, String mobile, String email) {
        return new PersonCard(ID, "Nguyễn", "Thị Thu", "Hương", "BSCKII", "Trưởng phòng, phụ trách", "Phòng Công tác xã hội", "ctxh", 1,
                extension, room, null, mobile, email);
    }

    private static VCard read(String text) throws Exception {
        return new VCardBuilder(new StringReader(text)).build();
    }

    private static List<String> values(VCard card, PropertyName name) {
        return card.getEntities().get(0).getProperties(name.toString()).stream().map(Content::getValue).toList();
    }

    @Test
    void anotherLibraryReadsWhatIsShown() throws Exception {
        var text = ContactCard.file(person("1084", "Nhà A, phòng 301", "+84912345678", "huong@benhvien.example"), HOSPITAL);
        var card = read(text);
        assertThat(values(card, PropertyName.VERSION)).containsExactly("4.0");
        assertThat(values(card, PropertyName.FN)).containsExactly("Nguyễn Thị Thu Hương");
        assertThat(values(card, PropertyName.N)).containsExactly("Nguyễn;Hương;Thị Thu;BSCKII;");
        assertThat(values(card, PropertyName.TEL)).containsExactlyInAnyOrder("1084", "tel:+84912345678");
        assertThat(values(card, PropertyName.EMAIL)).containsExactly("huong@benhvien.example");
        assertThat(values(card, PropertyName.UID)).containsExactly("urn:uuid:" + ID);
        assertThat(values(card, PropertyName.ORG).get(0)).contains("Bệnh viện Đa khoa", "Phòng Công tác xã hội");
        assertThat(values(card, PropertyName.TITLE).get(0)).contains("Trưởng phòng");
        assertThat(text).contains("\r\n").doesNotContain("PRODID:ez-vcard");
    }

    @Test
    void whatIsNotForTheReaderIsNotInIt() throws Exception {
        var text = ContactCard.file(person(null, null, null, null), HOSPITAL);
        assertThat(text).doesNotContain("TEL", "EMAIL", "ADR", "NOTE");
        assertThat(values(read(text), PropertyName.FN)).hasSize(1);
    }

    @Test
    void theSameCanBeScanned() throws Exception {
        var text = ContactCard.scanned(person("1084", null, "+84912345678", "huong@benhvien.example"), HOSPITAL);
        assertThat(new Decoder().decode(matrix(QrPicture.svg(text))).getText()).isEqualTo(text);
    }

    /** The dark squares of the picture without its frame. */
    private static BitMatrix matrix(String svg) {
        var size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg).results().findFirst().orElseThrow();
        var matrix = new BitMatrix(Integer.parseInt(size.group(1)) - 8);
        Pattern.compile("M(\\d+) (\\d+)h1v1").matcher(svg).results()
                .forEach(dark -> matrix.set(Integer.parseInt(dark.group(1)) - 4, Integer.parseInt(dark.group(2)) - 4));
        return matrix;
    }
}
