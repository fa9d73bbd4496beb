package vn.diemcau.portal.it.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.contacts.ContactFixture.KEEPER;
import static vn.diemcau.portal.it.contacts.ContactFixture.draft;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.contacts.outside.ContactDesk;
import vn.diemcau.portal.core.contacts.outside.transfer.ContactImport;
import vn.diemcau.portal.core.contacts.outside.transfer.ContactImports;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** What a file of contacts has done is taken back, but for what somebody has changed since. */
@InsideTheServer
class ContactUndoTest {

    private static final String HEADINGS = "Tên,Cơ quan,Nhóm,Điện thoại 1,Ghi chú\n";

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ContactFixture fixture;

    @Inject
    private ContactImports imports;

    @Inject
    private ContactDesk desk;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

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

    private UUID applied(String lines) {
        var id = fixture.send(HEADINGS + lines);
        fixture.apply(id);
        return id;
    }

    private ContactImport undone(UUID id) {
        callers.as(KEEPER, () -> imports.undo(id));
        return callers.as(KEEPER, () -> imports.page(id, null, 1)).file();
    }

    private List<String> contacts() {
        return rows.texts("select name || ' ' || organisation || ' ' || notes || ' ' || array_to_string(number_keys, ' ') from external_contact order by name");
    }

    private UUID named(String name) {
        return UUID.fromString(rows.texts("select cast(id as text) from external_contact where name = ?", name).get(0));
    }

    @Test
    void whatWasAddedGoesAndWhatWasChangedIsAsBefore() {
        var known = fixture.add(draft("Sở Y tế", "", true, "02373852852"));
        var id = applied("Sở Y tế,,Cơ quan quản lý,0237 3852 853,Gọi giờ hành chính\nBáo Thanh Khê,,Báo chí,0912345678,\n");
        assertThat(contacts()).hasSize(2);
        var file = undone(id);
        assertThat(file.undone()).isEqualTo(2);
        assertThat(file.left()).isZero();
        assertThat(contacts()).containsExactly("Sở Y tế   +842373852852");
        assertThat(rows.texts("select category || shared from external_contact where id = ?", known)).containsExactly("OTHERtrue");
        assertThat(undone(id).undone()).as("asked twice").isEqualTo(2);
        var shown = reader.show(KEEPER, "/contacts/external/import/" + id).body();
        assertThat(shown).contains("Đã hoàn tác 2 liên hệ").doesNotContain("value=\"undo\"");
    }

    @Test
    void whatSomebodyHasChangedCheckedOrRemovedSinceIsLeftAsItIs() {
        fixture.add(draft("Đã có", "", false, "0911000000"));
        var id = applied("Sửa sau,,,0912000001,\nKiểm tra sau,,,0912000002,\nXóa sau,,,0912000003,\nKhông đụng,,,0912000004,\nĐã có,,,0911000005,\n");
        callers.as(KEEPER, () -> {
            desk.change(named("Sửa sau"), 1, draft("Sửa sau", "Công ty", false, "0912000001"));
            desk.check(named("Kiểm tra sau"), 1);
            desk.remove(named("Xóa sau"), 1);
            desk.change(named("Đã có"), 2, draft("Đã có", "Công ty", false, "0911000000", "0911000005"));
        });
        var file = undone(id);
        assertThat(file.undone()).isOne();
        assertThat(file.left()).isEqualTo(4);
        assertThat(contacts()).hasSize(3).noneMatch(contact -> contact.startsWith("Không đụng"));
    }

    @Test
    void severalFilesAreTakenBackOneAfterAnother() {
        var first = applied("Báo Thanh Khê,,,0912000001,\n");
        var second = applied("Báo Thanh Khê,,,0912000002,\n");
        assertThat(undone(second).undone()).isOne();
        assertThat(undone(first).left()).isZero();
        assertThat(contacts()).isEmpty();
    }

    @Test
    void theAuditTrailHasAnEntryForEachContactOfAFileAndOfItsUndoing() {
        var known = fixture.add(draft("Sở Y tế", "", true, "02373852852"));
        var id = applied("Sở Y tế,,,0237 3852 853,\n" + IntStream.range(0, 600).mapToObj(i -> "Người " + i + ",,,09" + (10_000_000 + i) + ",\n")
                .collect(Collectors.joining()));
        var added = named("Người 599");
        undone(id);
        assertThat(deeds(known)).containsExactly("external.added", "external.changed", "external.changed");
        assertThat(deeds(added)).containsExactly("external.added", "external.removed");
        assertThat(deeds(id)).containsExactly("external.imported", "external.undone");
        assertThat(rows.number("select count(*) from audit_entry where cast(after as text) like ?", "%" + id + "%")).isEqualTo(2 * 601);
        assertThat(rows.texts("select cast(before as text) from audit_entry where thing_id = ? and action = 'external.removed'", added.toString()))
                .singleElement().asString().contains("Người 599");
    }

    private List<String> deeds(UUID thing) {
        return rows.texts("select action from audit_entry where thing_id = ? order by at, id", thing.toString());
    }

    @Test
    void whatWasNotTakenInOrIsNotRememberedCannotBeUndone() {
        var id = fixture.send(HEADINGS + "Báo Thanh Khê,,,0912000001,\n");
        assertThatThrownBy(() -> undone(id)).isInstanceOf(Refused.class);
        fixture.apply(id);
        rows.change("delete from external_import_row");
        assertThatThrownBy(() -> undone(id)).isInstanceOfSatisfying(Refused.class,
                reason -> assertThat(reason.key()).isEqualTo("external.refused.undo"));
        assertThat(contacts()).hasSize(1);
    }
}
