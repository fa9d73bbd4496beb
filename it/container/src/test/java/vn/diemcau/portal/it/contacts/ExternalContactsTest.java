package vn.diemcau.portal.it.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.contacts.ContactFixture.KEEPER;
import static vn.diemcau.portal.it.contacts.ContactFixture.draft;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.contacts.outside.ContactDesk;
import vn.diemcau.portal.core.contacts.outside.ContactFilter;
import vn.diemcau.portal.core.contacts.outside.ExternalContacts;
import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.core.contacts.outside.twins.ContactTwins;
import vn.diemcau.portal.core.contacts.outside.twins.Likeness;
import vn.diemcau.portal.core.contacts.outside.twins.MergeField;
import vn.diemcau.portal.core.organization.SectionClosed;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.structure.Structure;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** Contacts are found, kept and put together. */
@InsideTheServer
class ExternalContactsTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ContactFixture fixture;

    @Inject
    private ExternalContacts contacts;

    @Inject
    private ContactDesk desk;

    @Inject
    private ContactTwins twins;

    @Inject
    private Structure structure;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThereAndNoContact() {
        hospital.ensure();
        fixture.clear();
    }

    @AfterEach
    void nothingIsLeft() {
        fixture.clear();
    }

    private List<String> found(String words) {
        return found(new ContactFilter(words, null, "", false));
    }

    private List<String> found(ContactFilter filter) {
        return callers.as("ctxh.staff", () -> contacts.find(filter, null)).items().stream().map(card -> card.facts().name()).toList();
    }

    private void refused(String key, Runnable work) {
        assertThatThrownBy(() -> callers.as(KEEPER, work)).isInstanceOfSatisfying(Refused.class, reason -> assertThat(reason.key()).isEqualTo(key));
    }

    @Test
    void aContactIsFoundByNameOrganisationInitialsAndNumberHoweverTyped() {
        fixture.add(draft("Đỗ Thị Ngọc Ánh", "Sở Y tế Thanh Khê", false, "02373852852", "19001234"));
        fixture.add(draft("Lê Văn Cường", "Công ty 100% Vật tư", true, "0912345678"));
        for (var words : List.of("do thi", "ĐỖ", "ngoc anh", "so y te", "thanh khe do", "dtna", "sytt", "0237 385 2852", "+84 237 3852852", "3852", "1900 1234")) {
            assertThat(found(words)).as(words).containsExactly("Đỗ Thị Ngọc Ánh");
        }
        assertThat(found("100%")).containsExactly("Lê Văn Cường");
        assertThat(found("khong co ai")).isEmpty();
        assertThat(found("")).containsExactly("Đỗ Thị Ngọc Ánh", "Lê Văn Cường");
        assertThat(found(new ContactFilter("", ContactCategory.PRESS, "", false))).isEmpty();
        assertThat(found(new ContactFilter("", ContactCategory.OTHER, "ctxh", false))).hasSize(2);
        assertThat(found(new ContactFilter("", null, "noi", false))).isEmpty();
    }

    @Test
    void aLongListComesInPartsInTheVietnameseOrder() {
        for (int i = 0; i < 65; i++) {
            fixture.add(draft((i % 2 == 0 ? "Đào " : "Dung ") + (100 + i), "", true));
        }
        var names = new ArrayList<String>();
        String next = null;
        do {
            var place = next;
            var page = callers.as("noi.staff", () -> contacts.find(ContactFilter.ALL, place));
            assertThat(page.total()).isEqualTo(65);
            page.items().forEach(card -> names.add(card.facts().name()));
            next = page.next();
        } while (next != null);
        assertThat(names).hasSize(65).doesNotHaveDuplicates().startsWith("Dung 101").endsWith("Đào 164");
        assertThat(callers.as("noi.staff", () -> contacts.find(ContactFilter.ALL, "nonsense")).items()).hasSize(ExternalContacts.PAGE);
    }

    @Test
    void whatNobodyHasCheckedForTwelveMonthsIsMarkedUntilSomebodyDoes() {
        var id = fixture.ofSection();
        rows.change("update external_contact set added_on = hospital_today() - 500, checked_on = hospital_today() - 370, checked_by = 'X' where id = ?", id);
        fixture.ofSection();
        assertThat(found(new ContactFilter("", null, "", true))).hasSize(1);
        assertThat(callers.as(KEEPER, () -> contacts.contact(id)).isStale()).isTrue();
        callers.as(KEEPER, () -> desk.check(id, fixture.version(id)));
        assertThat(found(new ContactFilter("", null, "", true))).isEmpty();
        assertThat(callers.as(KEEPER, () -> contacts.contact(id)).getCheckedBy()).isNotEqualTo("X");
        assertThat(rows.number("select count(*) from audit_entry where action = 'external.checked' and thing_id = ?", id.toString())).isOne();
    }

    @Test
    void whoStartedFromAnOlderStateOverwritesNothingAndWritesAreTold() {
        var id = fixture.ofSection();
        long old = fixture.version(id);
        callers.as(KEEPER, () -> desk.change(id, old, draft("Tên mới", "", true, "115")));
        refused("external.refused.outdated", () -> desk.change(id, old, draft("Tên cũ", "", true)));
        refused("external.refused.outdated", () -> desk.remove(id, old));
        refused("external.refused.letters", () -> desk.change(id, fixture.version(id), draft("A", "", true, "0912abc")));
        assertThat(callers.as("noi.staff", () -> contacts.contact(id)).getFacts().name()).isEqualTo("Tên mới");
        callers.as(KEEPER, () -> desk.remove(id, fixture.version(id)));
        assertThatThrownBy(() -> callers.as(KEEPER, () -> contacts.contact(id))).isInstanceOf(NotFound.class);
        assertThat(rows.texts("select action from audit_entry where thing_id = ? order by at, id", id.toString()))
                .containsExactly("external.added", "external.changed", "external.removed");
    }

    @Test
    void aClosedSectionKeepsItsContactsAndTakesNoMore() {
        var id = fixture.ofSection();
        callers.as("admin", () -> structure.close("ctxh", structure.section("ctxh").version(), HospitalDay.today()));
        try {
            assertThatThrownBy(() -> callers.as(KEEPER, () -> desk.add("ctxh", draft("A", "", false)))).isInstanceOf(SectionClosed.class);
            assertThatThrownBy(() -> callers.as(KEEPER, () -> desk.check(id, 1))).isInstanceOf(SectionClosed.class);
            assertThat(found("")).hasSize(1);
        } finally {
            callers.as("admin", () -> structure.reopen("ctxh", structure.section("ctxh").version()));
        }
    }

    @Test
    void whatMayBeThereAlreadyIsFoundByNumberMailOrName() {
        var id = fixture.add(new ContactDraft("Trần Thảo", "Báo Thanh Khê", "", "PRESS", "", "", false,
                List.of(new Reach("", "0912 000 999")), List.of("Thao@Bao.example")));
        for (var draft : List.of(draft("Ai khác", "", false, "+84 912 000 999"), draft("TRAN THAO", "bao thanh khe", false),
                new ContactDraft("Ai khác", "", "", "", "", "", false, List.of(), List.of("thao@bao.example")))) {
            assertThat(callers.as(KEEPER, () -> twins.like("ctxh", draft))).extracting(contact -> contact.getId()).containsExactly(id);
        }
        assertThat(callers.as(KEEPER, () -> twins.like("ctxh", draft("Trần Thảo", "Báo khác", false, "0912000998")))).isEmpty();
    }

    @Test
    void pairsAreListedOnceAndAsManyAsNeedBe() {
        fixture.add(draft("A", "Tổng đài", false, "02373852852"));
        fixture.add(draft("B", "Tổng đài", false, "02373852852"));
        fixture.add(draft("C", "Tổng đài", false, "02373852852"));
        fixture.add(draft("c", "tong dai", false, "0911111111"));
        var pairs = callers.as(KEEPER, () -> twins.pairs());
        assertThat(pairs).hasSize(3);
        assertThat(pairs).filteredOn(pair -> pair.alike().contains(Likeness.NAME)).hasSize(1);
        assertThat(callers.as("noi.editor", () -> twins.pairs())).isEmpty();
    }

    private UUID[] twoOfTheSame() {
        return new UUID[] {fixture.add(draft("Trần Thảo", "", false, "0912000999")),
            fixture.add(new ContactDraft("Trần Thảo Nguyên", "Báo Thanh Khê", "", "PRESS", "", "", true,
                    List.of(new Reach("Tòa soạn", "02373900890"), new Reach("Di động", "0912000999")), List.of("a@b.example")))};
    }

    @Test
    void twoArePutTogetherWithAllNumbersAndItIsTold() {
        var two = twoOfTheSame();
        var plan = callers.as(KEEPER, () -> twins.plan(two[0], two[1]));
        assertThat(plan.differing()).contains(MergeField.NAME, MergeField.ORGANISATION, MergeField.CATEGORY, MergeField.SHARED);
        assertThat(plan.suggestsOther(MergeField.ORGANISATION)).isTrue();
        callers.as(KEEPER, () -> twins.merge(two[0], 1, two[1], 1, Set.of(MergeField.ORGANISATION, MergeField.CATEGORY)));
        var facts = callers.as(KEEPER, () -> contacts.contact(two[0])).getFacts();
        assertThat(facts.name()).isEqualTo("Trần Thảo");
        assertThat(facts.organisation()).isEqualTo("Báo Thanh Khê");
        assertThat(facts.category()).isEqualTo(ContactCategory.PRESS);
        assertThat(facts.shared()).isFalse();
        assertThat(facts.numbers()).containsExactlyInAnyOrder(new Reach("Di động", "+84912000999"), new Reach("Tòa soạn", "+842373900890"));
        assertThat(facts.mails()).containsExactly("a@b.example");
        assertThatThrownBy(() -> callers.as(KEEPER, () -> contacts.contact(two[1]))).isInstanceOf(NotFound.class);
        assertThat(rows.texts("select action from audit_entry where thing_id in (?, ?) and action <> 'external.added' order by at, id",
                two[0].toString(), two[1].toString())).containsExactlyInAnyOrder("external.merged", "external.removed");
    }

    @Test
    void aMergerOfWhatWasChangedSinceChangesNothing() {
        var two = twoOfTheSame();
        callers.as(KEEPER, () -> desk.check(two[1], 1));
        refused("external.refused.outdated", () -> twins.merge(two[0], 1, two[1], 1, Set.of(MergeField.NAME)));
        assertThat(rows.number("select count(*) from external_contact")).isEqualTo(2);
        assertThat(callers.as(KEEPER, () -> contacts.contact(two[0])).getFacts().numbers()).hasSize(1);
        assertThat(rows.number("select count(*) from audit_entry where action = 'external.merged' and thing_id = ?", two[0].toString())).isZero();
        assertThatThrownBy(() -> callers.as(KEEPER, () -> twins.plan(two[0], two[0]))).isInstanceOf(NotFound.class);
    }
}
