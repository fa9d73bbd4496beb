package vn.diemcau.portal.core.contacts.outside.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.contacts.outside.cards.ReadCard;
import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.core.contacts.outside.transfer.PlannedCard.Kind;
import vn.diemcau.portal.core.shared.Refused;

class CardPlanTest {

    private static final UUID KNOWN = UUID.randomUUID();
    private static final ContactFacts LAN = new ContactFacts("Nguyễn Thị Lan", "Sở Y tế", "Chuyên viên", ContactCategory.AUTHORITY,
            "", "Gọi giờ hành chính", true, List.of(new Reach("Bàn", "+842373852852")), List.of("lan@syt.example"));

    private static ContactDraft draft(String name, String organisation, String number) {
        return new ContactDraft(name, organisation, "", "", "", "", false, List.of(new Reach("", number)), List.of());
    }

    private static CardPlan plan(ContactDraft... drafts) {
        var cards = new ArrayList<ReadCard>();
        for (var draft : drafts) {
            cards.add(new ReadCard(cards.size() + 1, draft, false));
        }
        return CardPlan.of(cards, Map.of(KNOWN, LAN));
    }

    @Test
    void sameNameAndOrganisationWithoutAccentsAddsWhatIsNewAndKeepsTheRest() {
        var card = plan(draft("NGUYEN THI LAN", "so y te", "0912345678")).cards().get(0);
        assertThat(card.kind()).isEqualTo(Kind.CHANGED);
        assertThat(card.contact()).isEqualTo(KNOWN);
        assertThat(card.after().numberValues()).containsExactly("+842373852852", "+84912345678");
        assertThat(card.after().notes()).isEqualTo(LAN.notes());
        assertThat(card.after().category()).isEqualTo(ContactCategory.AUTHORITY);
        assertThat(card.after().shared()).isTrue();
    }

    @Test
    void theSameNumberAndNameIsTheSameContactThoughTheOrganisationIsNot() {
        var card = plan(draft("Nguyễn Thị Lan", "Sở Y tế tỉnh", "0237 385 2852")).cards().get(0);
        assertThat(card.kind()).isEqualTo(Kind.CHANGED);
        assertThat(card.after().organisation()).isEqualTo("Sở Y tế tỉnh");
        assertThat(card.after().numbers()).containsExactly(new Reach("Bàn", "+842373852852"));
    }

    @Test
    void aSharedSwitchboardOverwritesNobodyAndIsSaid() {
        var card = plan(draft("Trần Văn Bảy", "Sở Y tế", "02373852852")).cards().get(0);
        assertThat(card.kind()).isEqualTo(Kind.CREATED);
        assertThat(card.namesake()).isEqualTo("Nguyễn Thị Lan");
    }

    @Test
    void linesOfOneFileMeetEachOther() {
        var plan = plan(draft("Lê An", "Báo tỉnh", "0911111111"), draft("lê an", "báo tỉnh", "0922222222"), draft("LE AN", "BAO TINH", "0922222222"));
        assertThat(plan.cards()).extracting(PlannedCard::kind).containsExactly(Kind.CREATED, Kind.CHANGED, Kind.UNCHANGED);
        assertThat(plan.cards().get(1).earlier()).isEqualTo(1);
        assertThat(plan.created().values()).singleElement()
                .satisfies(facts -> assertThat(facts.numberValues()).containsExactly("+84911111111", "+84922222222"));
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    void oneLineThatIsRefusedHoldsTheWholeFileBack() {
        var plan = plan(draft("A", "", "0911111111"), draft("B", "", "không có"));
        assertThat(plan.isReady()).isFalse();
        assertThat(plan.cards().get(1).reasons()).extracting(Refused::key).containsExactly("external.refused.letters");
    }

    @Test
    void whatIsThereAlreadyIsNothingToDo() {
        var plan = plan(new ContactDraft(LAN.name(), LAN.organisation(), LAN.role(), "AUTHORITY", "", LAN.notes(), false, LAN.numbers(), LAN.mails()));
        assertThat(plan.cards()).extracting(PlannedCard::kind).containsExactly(Kind.UNCHANGED);
        assertThat(plan.isReady()).isFalse();
        assertThat(plan.fingerprint()).isNotEqualTo(plan(draft("A", "", "0911111111")).fingerprint());
    }
}
