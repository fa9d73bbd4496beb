package vn.diemcau.portal.it.requests;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.requests.EntryText;
import vn.diemcau.portal.core.requests.Inbox;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.RequestState;
import vn.diemcau.portal.core.requests.files.RequestFiles;
import vn.diemcau.portal.core.requests.shown.InboxFilter;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Permitted;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.RequestFixture;

/** Messages to {@code ctxh} that a member of {@code noi} has sent. */
@InsideTheServer
class RequestPermissionsTest {

    /** Those for whom there is no such message. */
    private static final Person[] STRANGERS = {MEMBER, OTHER_EDITOR, OTHER_ADMIN, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN};

    @Inject
    private HospitalFixture hospital;

    @Inject
    private RequestFixture requests;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private LetterBox letters;

    @Inject
    private Inbox inbox;

    @Inject
    private RequestFiles files;

    @Inject
    private Permissions permissions;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
        requests.longAgo();
    }

    private Permitted<UUID> tried(String operation, Supplier<UUID> given, Consumer<UUID> use) {
        return permissions.of(operation, given, use).hidesFrom(STRANGERS);
    }

    @Test
    @Operation("LetterBox.send")
    @Operation("LetterBox.sent")
    @Operation("LetterBox.given")
    void allStaffWriteToSectionsAndSeeTheirOwn() {
        permissions.of("LetterBox.send", () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Hỏi"), List.of())).allowsAllStaff();
        permissions.of("LetterBox.sent", () -> letters.sent(null)).allowsAllStaff();
        permissions.of("LetterBox.given", () -> letters.given(null)).allowsAllStaff();
    }

    @Test
    @Operation("LetterBox.request")
    @Operation("LetterBox.writeMore")
    @Operation("RequestFiles.open")
    void theSenderAndThoseWhoWorkOnItSeeAMessage() {
        tried("LetterBox.request", requests::sent, letters::request).allows(ADMIN, EDITOR, OTHER_MEMBER).refusesTheRest();
        tried("RequestFiles.open", enclosures::sent, this::look).allows(ADMIN, EDITOR, OTHER_MEMBER).refusesTheRest();
        tried("LetterBox.writeMore", requests::answered, id -> letters.writeMore(id, EntryText.of("Vẫn chưa xong."))).allows(OTHER_MEMBER).refusesTheRest();
    }

    private void look(UUID file) {
        try (var opened = files.open(file).content()) {
            opened.size();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    @Operation("Inbox.of")
    void editorsSeeTheInboxOfTheirSection() {
        permissions.of("Inbox.of", () -> inbox.of("ctxh", InboxFilter.OPEN, null)).allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("Inbox.colleagues")
    @Operation("Inbox.assign")
    @Operation("Inbox.answer")
    @Operation("Inbox.remark")
    @Operation("Inbox.move")
    @Operation("Inbox.dueAt")
    void editorsWorkOnWhatWasSentToTheirSectionAndTheSenderDoesNot() {
        tried("Inbox.colleagues", requests::sent, inbox::colleagues).allows(ADMIN, EDITOR).refusesTheRest();
        tried("Inbox.assign", requests::sent, id -> inbox.assign(id, 1, "ctxh.staff")).allows(ADMIN, EDITOR).refusesTheRest();
        tried("Inbox.answer", requests::sent, id -> inbox.answer(id, 1, EntryText.of("Đã rõ."), RequestState.ANSWERED)).allows(ADMIN, EDITOR).refusesTheRest();
        tried("Inbox.remark", requests::sent, id -> inbox.remark(id, EntryText.of("Ghi chú."))).allows(ADMIN, EDITOR).refusesTheRest();
        tried("Inbox.move", requests::sent, id -> inbox.move(id, 1, RequestState.CLOSED)).allows(ADMIN, EDITOR).refusesTheRest();
        tried("Inbox.dueAt", requests::sent, id -> inbox.dueAt(id, 1, Instant.now())).allows(ADMIN, EDITOR).refusesTheRest();
    }
}
