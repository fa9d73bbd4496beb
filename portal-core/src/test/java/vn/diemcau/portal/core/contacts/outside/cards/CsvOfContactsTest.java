package vn.diemcau.portal.core.contacts.outside.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.core.contacts.outside.cards.CardFiles.file;
import static vn.diemcau.portal.core.contacts.outside.cards.CardFiles.refusal;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.core.shared.Refused;

class CsvOfContactsTest {

    private static final String HEADINGS = "Tên;Cơ quan;Nhóm;Điện thoại 1;Điện thoại 2;Email;Ghi chú;Màu tóc\n";

    @TempDir
    private Path folder;

    private List<ReadCard> cards(String rows) {
        return CardFile.read(file(folder, HEADINGS + rows), true).cards();
    }

    @Test
    void numbersStandInAsManyColumnsAsThereAre() {
        var read = CardFile.read(file(folder, HEADINGS + "Bùi Thu;Sở Y tế;Cơ quan quản lý;0237 3852 852 (Văn thư);0912345678;a@b.example;;nâu\n"), true);
        var facts = read.cards().get(0).draft().facts();
        assertThat(facts.numbers()).containsExactly(new Reach("Văn thư", "+842373852852"), new Reach("", "+84912345678"));
        assertThat(facts.category()).isEqualTo(ContactCategory.AUTHORITY);
        assertThat(facts.shared()).isTrue();
        assertThat(read.ignored()).containsExactly("Màu tóc");
        assertThat(read.cards().get(0).line()).isEqualTo(2);
    }

    @Test
    void cellsThatLookLikeFormulasAreText() {
        var facts = cards("=HYPERLINK(\"\"x\"\");'=1+1;;;;;'-ghi chú;\n").get(0).draft().facts();
        assertThat(facts.name()).isEqualTo("=HYPERLINK(\"\"x\"\")");
        assertThat(facts.organisation()).isEqualTo("=1+1");
        assertThat(facts.notes()).isEqualTo("-ghi chú");
        assertThat(cards("A;;;=1+1;;;;\n").get(0).draft().faults()).extracting(Refused::key).containsExactly("external.refused.number");
    }

    @Test
    void lettersTwoNumbersAndUnknownCategoriesAreSaidLineByLine() {
        var cards = cards("A;;Bạn bè;0912abc678;0912345678/0987654321;;;\nB;;;0912345678;;;;\n;;;;0912345678;;;\nC;;;;;;;;thừa\n");
        assertThat(cards.get(0).draft().faults()).extracting(Refused::key)
                .containsExactly("external.refused.category", "external.refused.letters", "external.refused.two");
        assertThat(cards.get(1).draft().faults()).isEmpty();
        assertThat(cards.get(2).draft().faults()).extracting(Refused::key).containsExactly("external.refused.name");
        assertThat(cards.get(3).excess()).isTrue();
    }

    @Test
    void anOrganisationAloneIsAName() {
        assertThat(cards(";Công an phường;;113;;;;\n").get(0).draft().facts().name()).isEqualTo("Công an phường");
    }

    @Test
    void headingsThatAreMissingOrDoubledAreRefused() {
        assertThat(refusal(file(folder, "một,hai\n1,2\n".repeat(10)))).isEqualTo("external.refused.kind");
        assertThat(refusal(file(folder, "Tên,Tên,Email\nA,B,c@d.example\n"))).isEqualTo("external.refused.twice");
        assertThat(refusal(file(folder, HEADINGS))).isEqualTo("external.refused.empty");
        assertThat(refusal(file(folder, HEADINGS + "\"A;B\n"))).isEqualTo("import.refused.csv");
    }
}
