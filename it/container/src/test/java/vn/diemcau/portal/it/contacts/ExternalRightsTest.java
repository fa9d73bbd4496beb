package vn.diemcau.portal.it.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.BYSTANDER;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.MEMBER;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_MEMBER;
import static vn.diemcau.portal.it.support.Person.PARTY_MEMBER;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.contacts.outside.ContactDesk;
import vn.diemcau.portal.core.contacts.outside.ContactFilter;
import vn.diemcau.portal.core.contacts.outside.ExternalContacts;
import vn.diemcau.portal.core.contacts.outside.transfer.ContactImports;
import vn.diemcau.portal.core.contacts.outside.twins.ContactTwins;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Rows;

/** Who reads and who keeps contacts outside the hospital. */
@InsideTheServer
class ExternalRightsTest {

    private static final Person[] ELSEWHERE = {OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN};

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
    private ContactImports imports;

    @Inject
    private Permissions permissions;

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

    @Test
    @Operation("ExternalContacts.contact")
    @Operation("ExternalContacts.exportOne")
    void aContactOfASectionIsThereForItsMembersOnly() {
        var id = fixture.ofSection();
        permissions.of("ExternalContacts.contact", () -> contacts.contact(id)).allows(ADMIN, EDITOR, MEMBER).hidesFrom(ELSEWHERE).refusesTheRest();
        permissions.of("ExternalContacts.exportOne", () -> contacts.exportOne(id)).allows(ADMIN, EDITOR, MEMBER).hidesFrom(ELSEWHERE).refusesTheRest();
        var shared = fixture.ofHospital();
        permissions.of(() -> shared, contacts::contact).allowsAllStaff();
    }

    @Test
    @Operation("ExternalContacts.find")
    @Operation("ExternalContacts.export")
    @Operation("ExternalContacts.someOf")
    void listsAndFilesHoldWhatTheirReaderMayRead() {
        fixture.ofSection();
        permissions.of("ExternalContacts.find", () -> contacts.find(ContactFilter.ALL, null)).allowsAllStaff();
        permissions.of("ExternalContacts.export", () -> contacts.export(ContactFilter.ALL, card -> { })).allowsAllStaff();
        permissions.of("ExternalContacts.someOf", () -> contacts.someOf("ctxh")).allowsAllStaff();
        assertThat(found("ctxh.staff")).isEqualTo(1);
        assertThat(found("noi.admin")).isZero();
        assertThat(found("admin")).isZero();
        assertThat(callers.as("ctxh.staff", () -> contacts.someOf("ctxh"))).isTrue();
        assertThat(callers.as("noi.admin", () -> contacts.someOf("ctxh"))).isFalse();
        fixture.ofHospital();
        assertThat(found("noi.admin")).isEqualTo(1);
        assertThat(callers.as("noi.admin", () -> contacts.someOf("ctxh"))).isTrue();
        assertThat(callers.as("noi.admin", () -> contacts.find(ContactFilter.ALL, null)).owners()).hasSize(1);
    }

    private long found(String username) {
        return callers.as(username, () -> {
            var number = new int[1];
            contacts.export(ContactFilter.ALL, card -> number[0]++);
            assertThat(contacts.find(ContactFilter.ALL, null).total()).isEqualTo(number[0]);
            return (long) number[0];
        });
    }

    @Test
    @Operation("ContactDesk.add")
    @Operation("ContactDesk.change")
    @Operation("ContactDesk.check")
    @Operation("ContactDesk.remove")
    void contactsAreKeptByEditorsAndAdminsOfTheirSection() {
        var draft = ContactFixture.draft("Người mới", "", false, "0912345678");
        permissions.of("ContactDesk.add", () -> desk.add("ctxh", draft)).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("ContactDesk.change", fixture::ofSection, id -> desk.change(id, 1, draft)).allows(ADMIN, EDITOR).hidesFrom(ELSEWHERE).refusesTheRest();
        permissions.of("ContactDesk.check", fixture::ofSection, id -> desk.check(id, 1)).allows(ADMIN, EDITOR).hidesFrom(ELSEWHERE).refusesTheRest();
        permissions.of("ContactDesk.remove", fixture::ofSection, id -> desk.remove(id, 1)).allows(ADMIN, EDITOR).hidesFrom(ELSEWHERE).refusesTheRest();
        permissions.of(fixture::ofHospital, id -> desk.change(id, 1, draft)).allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("ContactTwins.like")
    @Operation("ContactTwins.pairs")
    @Operation("ContactTwins.plan")
    @Operation("ContactTwins.merge")
    @Operation("ContactTwins.tellApart")
    void duplicatesAreForThoseWhoKeepBoth() {
        var draft = ContactFixture.draft("Người mới", "", false, "0912345678");
        permissions.of("ContactTwins.like", () -> twins.like("ctxh", draft)).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("ContactTwins.pairs", () -> twins.pairs()).allows(ADMIN, EDITOR, OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        var kept = fixture.ofSection();
        permissions.of("ContactTwins.plan", fixture::ofSection, other -> twins.plan(kept, other)).allows(ADMIN, EDITOR)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        permissions.of("ContactTwins.merge", () -> new UUID[] {fixture.ofSection(), fixture.ofSection()},
                two -> twins.merge(two[0], 1, two[1], 1, Set.of())).allows(ADMIN, EDITOR).hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        permissions.of("ContactTwins.tellApart", fixture::ofSection, other -> twins.tellApart(kept, other)).allows(ADMIN, EDITOR)
                .hidesFrom(OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }

    @Test
    @Operation("ContactImports.add")
    @Operation("ContactImports.page")
    @Operation("ContactImports.apply")
    @Operation("ContactImports.undo")
    @Operation("ContactImports.discard")
    void aFileIsSentByKeepersAndSeenByItsSenderOnly() throws IOException {
        var text = "Tên,Điện thoại\nNgười trong tệp,0912345678\n";
        var file = Files.createTempFile("contacts", ".part");
        Files.writeString(file, text);
        permissions.of("ContactImports.add", () -> imports.add("ctxh", "a.csv", file, false)).allows(ADMIN, EDITOR).refusesTheRest();
        Files.delete(file);
        var id = fixture.send(text);
        permissions.of("ContactImports.page", () -> imports.page(id, null, 1)).allows(EDITOR).hidesFrom(ADMIN, OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        var print = callers.as(ContactFixture.KEEPER, () -> imports.page(id, null, 1)).fingerprint();
        permissions.of("ContactImports.apply", () -> imports.apply(id, print)).allows(EDITOR).hidesFrom(ADMIN, OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        permissions.of("ContactImports.undo", fixture::applied, imports::undo).allows(EDITOR).hidesFrom(ADMIN, OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
        permissions.of("ContactImports.discard", () -> fixture.send(text), imports::discard).allows(EDITOR)
                .hidesFrom(ADMIN, OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }

    @Test
    void whoNoLongerKeepsTheSectionSeesNoFileOfIt() {
        var id = fixture.send("Tên,Điện thoại\nNgười trong tệp,0912345678\n");
        rows.change("update external_import set owner = 'noi.editor' where id = ?", id);
        permissions.of(() -> id, each -> imports.page(each, null, 1)).hidesFrom(ADMIN, EDITOR, OTHER_ADMIN, OTHER_EDITOR).refusesTheRest();
    }
}
