package vn.diemcau.portal.core.contacts.outside.cards;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.core.contacts.outside.cards.CardFiles.card;
import static vn.diemcau.portal.core.contacts.outside.cards.CardFiles.file;
import static vn.diemcau.portal.core.contacts.outside.cards.CardFiles.refusal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.core.shared.Refused;

class VCardFilesTest {

    @TempDir
    private Path folder;

    private ReadCard only(Path file) {
        var cards = CardFile.read(file, false).cards();
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    private ContactFacts facts(Path file) {
        return only(file).draft().facts();
    }

    private List<String> faults(String... lines) {
        return only(file(folder, card(lines))).draft().faults().stream().map(Refused::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "3.0", "4.0"})
    void aPictureOfTenMegabytesIsLeftOutInLittleMemory(String version) {
        var file = CardFiles.withPicture(folder, version, 10 * 1024 * 1024);
        var own = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        only(file);
        long before = own.getCurrentThreadAllocatedBytes();
        var facts = facts(file);
        assertThat(own.getCurrentThreadAllocatedBytes() - before).as("bytes").isLessThan(6_000_000);
        assertThat(facts.name()).isEqualTo("Nguyễn Thị Ảnh");
        assertThat(facts.numberValues()).containsExactly("+84912345678");
    }

    @Test
    void everythingThatIsKeptIsRead() {
        var facts = facts(file(folder, card("FN:Trần Văn Bình", "ORG:Bệnh viện huyện;Khoa Cấp cứu", "TITLE:Trưởng khoa",
                "TEL;TYPE=CELL:0912 345 678", "item1.TEL:02373852852", "item1.X-ABLabel:Trực ban", "TEL;TYPE=FAX:02373852853",
                "EMAIL:Binh.TV@BenhVien.example", "ADR:;;12 Phố Mới;Thị trấn;Tỉnh;;Việt Nam", "NOTE:Gọi sau 14 giờ\\nhoặc nhắn",
                "CATEGORIES:VIP,Hospital")));
        assertThat(facts).isEqualTo(new ContactFacts("Trần Văn Bình", "Bệnh viện huyện, Khoa Cấp cứu", "Trưởng khoa",
                ContactCategory.HOSPITAL, "12 Phố Mới, Thị trấn, Tỉnh, Việt Nam", "Gọi sau 14 giờ\nhoặc nhắn", false,
                List.of(new Reach("", "+84912345678"), new Reach("Trực ban", "+842373852852"), new Reach("Fax", "+842373852853")),
                List.of("binh.tv@benhvien.example")));
    }

    @Test
    void versionTwoWithQuotedPrintableIsRead() {
        var text = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nguy=E1=BB=85n;Lan;Th=E1=BB=8B;;\r\n"
                + "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C4=90=\r\n=C6=B0=E1=BB=9Dng\r\nTEL;CELL:0912345678\r\nEND:VCARD\r\n";
        var facts = facts(file(folder, text));
        assertThat(facts.name()).isEqualTo("Nguyễn Thị Lan");
        assertThat(facts.notes()).isEqualTo("Đường");
    }

    @Test
    void versionFourWithAddressesOfTelephonesIsRead() {
        var facts = facts(file(folder, "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Trực 115\r\nTEL;VALUE=uri:tel:+84-912-345-678;ext=12\r\n"
                + "TEL;VALUE=text:115\r\nEND:VCARD\r\n"));
        assertThat(facts.numbers()).containsExactly(new Reach("ext. 12", "+84912345678"), new Reach("", "115"));
    }

    @Test
    void foldedLinesAreJoinedWhereverTheyAreFolded() {
        var facts = facts(file(folder, "BEGIN:VCARD\nVERSION:3.0\nFN:Nguyễn \n Thị T\n\thu\nORG:Sở Y\n  tế\nTEL:0912\n 345678\nEND:VCARD\n"));
        assertThat(facts.name()).isEqualTo("Nguyễn Thị Thu");
        assertThat(facts.organisation()).isEqualTo("Sở Y tế");
        assertThat(facts.numberValues()).containsExactly("+84912345678");
    }

    @Test
    void encodingsAreUnderstoodByTheirContent() {
        var text = card("FN:Nguyễn Thị Thu Hường", "TEL:0912345678");
        for (var content : new byte[][] {text.getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_8), text.getBytes(UTF_16LE),
                ("\uFEFF" + text).getBytes(UTF_16LE), ("\uFEFF" + text).getBytes(UTF_16BE), windows1258(text)}) {
            assertThat(facts(file(folder, content)).name()).isEqualTo("Nguyễn Thị Thu Hường");
        }
    }

    /** As Windows wrote it: the letter with its roof or horn, then the tone as a character of its own. */
    private static byte[] windows1258(String text) {
        var tones = "\u0300\u0301\u0303\u0309\u0323";
        var split = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().mapToObj(Character::toString).map(letter -> {
            var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            var tone = parts.chars().filter(c -> tones.indexOf(c) >= 0).mapToObj(Character::toString).collect(Collectors.joining());
            var base = parts.chars().filter(c -> tones.indexOf(c) < 0).mapToObj(Character::toString).collect(Collectors.joining());
            return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
        }).collect(Collectors.joining());
        return split.getBytes(Charset.forName("windows-1258"));
    }

    @Test
    void whatIsNoTextOrNoCardIsRefusedInASentence() {
        assertThat(refusal(file(folder, new byte[] {0, 0, 1, 2, 0, 3, 0, 0, 9}))).isEqualTo("import.refused.kind");
        assertThat(refusal(file(folder, "%PDF-1.7 nothing".getBytes(UTF_8)))).isEqualTo("external.refused.kind");
        assertThat(refusal(file(folder, new byte[0]))).isEqualTo("external.refused.empty");
        assertThat(refusal(file(folder, "BEGIN:VCARD\r\nFN:Nửa chừng\r\n"))).isEqualTo("external.refused.unended");
        assertThat(refusal(file(folder, card(("NOTE:" + "x".repeat(16_000) + "\r\n").repeat(30))))).isEqualTo("external.refused.card");
    }

    @Test
    void tenThousandCardsAreReadAndTheLimitIsKept() {
        var ten = IntStream.range(0, 10_000).mapToObj(i -> card("FN:Người thứ " + i, "TEL:09" + (10_000_000 + i))).collect(Collectors.joining());
        assertThat(CardFile.read(file(folder, ten), false).cards()).hasSize(10_000).last()
                .satisfies(card -> assertThat(card.draft().facts().name()).isEqualTo("Người thứ 9999"));
        assertThat(refusal(file(folder, ten + ten + card("FN:Thừa")))).isEqualTo("external.refused.cards");
    }

    @Test
    void numbersWithLettersAndTwoInOneFieldAreAllSaid() {
        assertThat(faults("FN:A", "TEL:0912 abc 678", "TEL:0912345678/0987654321", "EMAIL:khong phai"))
                .containsExactly("external.refused.letters", "external.refused.two", "external.refused.mail");
        assertThat(faults("TEL:0912345678")).containsExactly("external.refused.name");
        assertThat(faults("FN:A", "NOTE:" + "x".repeat(20_000))).containsExactly("news.refused.long");
    }

    @Test
    void brokenPropertiesArePassedOver() {
        var facts = facts(file(folder, card("FN:Lê Thị Hỏng", "BDAY:hôm qua", "GEO:đâu đó", "không có dấu hai chấm", "TEL:0912345678",
                "AGENT:BEGIN:VCARD", "X-KHAC;A=\"b:=1")));
        assertThat(facts.name()).isEqualTo("Lê Thị Hỏng");
        assertThat(facts.numberValues()).containsExactly("+84912345678");
    }
}
