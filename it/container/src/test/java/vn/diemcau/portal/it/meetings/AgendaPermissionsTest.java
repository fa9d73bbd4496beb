package vn.diemcau.portal.it.meetings;

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
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.agenda.Agenda;
import vn.diemcau.portal.core.meetings.agenda.AgendaDesk;
import vn.diemcau.portal.core.meetings.agenda.AgendaTree;
import vn.diemcau.portal.core.meetings.agenda.ItemDraft;
import vn.diemcau.portal.core.meetings.agenda.ItemKind;
import vn.diemcau.portal.core.meetings.agenda.ItemOutcome;
import vn.diemcau.portal.core.meetings.agenda.SpeakerDesk;
import vn.diemcau.portal.core.meetings.documents.DocumentDesk;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft.Access;
import vn.diemcau.portal.core.meetings.documents.Documents;
import vn.diemcau.portal.core.meetings.minutes.MinutesApproval;
import vn.diemcau.portal.core.meetings.minutes.MinutesDesk;
import vn.diemcau.portal.core.meetings.notes.Notes;
import vn.diemcau.portal.core.meetings.series.MeetingSeries;
import vn.diemcau.portal.it.requests.EnclosureFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Rows;

/** Agendas, papers, notes and minutes of meetings of {@code ctxh}. */
@InsideTheServer
class AgendaPermissionsTest {

    private static final ItemDraft DRAFT = new ItemDraft(ItemKind.TOPIC, "Việc mới", "", 10);

    /** A meeting for the whole hospital with an item. */
    private record Case(UUID meeting, UUID item) {
    }

    @Inject
    private MeetingFixture meetings;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaDesk desk;

    @Inject
    private SpeakerDesk speakers;

    @Inject
    private DocumentDesk documents;

    @Inject
    private Documents papers;

    @Inject
    private Notes notes;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private MinutesApproval approval;

    @Inject
    private MeetingSeries series;

    @Inject
    private Permissions permissions;

    @Inject
    private Rows rows;

    private Case called() {
        var meeting = meetings.called(Kind.HOSPITAL);
        meetings.item(meeting, 1, "Trước", 5);
        return new Case(meeting, meetings.item(meeting, 2, "Sau", 5));
    }

    @Test
    @Operation("Agenda.of")
    @Operation("Agenda.shown")
    @Operation("Agenda.meetingOf")
    @Operation("Notes.page")
    @Operation("Notes.savePrivate")
    @Operation("MinutesDesk.shown")
    @Operation("MeetingSeries.around")
    void whoeverReadsTheMeetingReadsItsAgendaAndWritesPrivateNotes() {
        reading("Agenda.of", (one, person) -> agenda.of(one.meeting()));
        reading("Agenda.shown", (one, person) -> agenda.shown(one.meeting()));
        reading("Agenda.meetingOf", (one, person) -> agenda.meetingOf(one.item()));
        reading("Notes.page", (one, person) -> notes.page(one.meeting()));
        reading("Notes.savePrivate", (one, person) -> notes.savePrivate(one.item(), "Của riêng tôi"));
        reading("MinutesDesk.shown", (one, person) -> minutes.shown(one.meeting()));
        reading("MeetingSeries.around", (one, person) -> series.around(one.meeting()));
    }

    private void reading(String operation, BiConsumer<Case, Object> use) {
        permissions.of(operation, () -> {
            var meeting = meetings.called(Kind.SECTION);
            return new Case(meeting, meetings.item(meeting, 1, "Mở đầu", 5));
        }, one -> use.accept(one, null)).allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(OTHER_EDITOR, OTHER_ADMIN, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("AgendaDesk.add")
    @Operation("AgendaDesk.change")
    @Operation("AgendaDesk.move")
    @Operation("AgendaDesk.mark")
    @Operation("AgendaDesk.remove")
    @Operation("SpeakerDesk.add")
    @Operation("SpeakerDesk.addGuest")
    @Operation("SpeakerDesk.remove")
    @Operation("Notes.note")
    @Operation("Notes.save")
    void onlyThoseWhoPrepareTheMeetingBuildItsAgendaAndWriteItDown() {
        preparing("AgendaDesk.add", one -> desk.add(one.meeting(), one.item(), DRAFT));
        preparing("AgendaDesk.change", one -> desk.change(one.meeting(), one.item(), 1, null, DRAFT));
        preparing("AgendaDesk.move", one -> desk.move(one.meeting(), one.item(), AgendaTree.Way.UP));
        preparing("AgendaDesk.mark", one -> desk.mark(one.meeting(), one.item(), ItemOutcome.DONE));
        preparing("AgendaDesk.remove", one -> desk.remove(one.meeting(), one.item()));
        preparing("SpeakerDesk.add", one -> speakers.add(one.meeting(), one.item(), agendas.person("noi.staff")));
        preparing("SpeakerDesk.addGuest", one -> speakers.addGuest(one.meeting(), one.item(), "Ông Khách", "Sở Y tế"));
        preparing("Notes.note", one -> notes.note(one.item()));
        preparing("Notes.save", one -> notes.save(one.item(), 0, "Ghi"));
        permissions.of("SpeakerDesk.remove", () -> {
            var one = called();
            rows.change("insert into agenda_speaker (id, meeting_id, item_id, position, name) values (?, ?, ?, 1, 'Khách')", one.item(), one.meeting(), one.item());
            return one;
        }, one -> speakers.remove(one.meeting(), one.item())).allows(ADMIN, EDITOR).refusesTheRest();
    }

    private void preparing(String operation, Consumer<Case> use) {
        permissions.of(operation, this::called, use).allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("DocumentDesk.add")
    @Operation("DocumentDesk.replace")
    @Operation("DocumentDesk.change")
    @Operation("DocumentDesk.remove")
    @Operation("DocumentDesk.document")
    @Operation("DocumentDesk.candidates")
    @Operation("Documents.open")
    void papersAreKeptByThoseWhoPrepareTheMeetingAndReadByThoseForWhomTheyAre() {
        var all = AgendaFixture.readers(Access.READERS, Set.of(), Set.of());
        preparing("DocumentDesk.add", one -> documents.add(one.item(), all, enclosures.file("a.pdf", "%PDF-1.7".getBytes())));
        preparing("DocumentDesk.candidates", one -> documents.candidates(one.meeting(), Set.of()));
        permissions.of("DocumentDesk.replace", () -> agendas.paper(called().item(), all), id -> documents.replace(id,
                enclosures.file("b.pdf", "%PDF-1.7".getBytes()))).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("DocumentDesk.change", () -> agendas.paper(called().item(), all), id -> documents.change(id, 1, all))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("DocumentDesk.remove", () -> agendas.paper(called().item(), all), id -> documents.remove(id)).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("DocumentDesk.document", () -> agendas.paper(called().item(), all), id -> documents.document(id)).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("Documents.open", () -> agendas.file(agendas.paper(called().item(), all)), id -> papers.open(id)).allowsAllStaff();
        permissions.of(() -> agendas.file(agendas.paper(called().item(),
                AgendaFixture.readers(Access.SECTIONS, Set.of("noi"), Set.of()))), id -> papers.open(id))
                .allows(ADMIN, EDITOR, OTHER_ADMIN, OTHER_EDITOR, OTHER_MEMBER).hidesFrom(MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
        permissions.of(() -> agendas.file(agendas.paper(called().item(),
                AgendaFixture.readers(Access.PEOPLE, Set.of(), Set.of(agendas.person("noi.staff"))))), id -> papers.open(id))
                .allows(ADMIN, EDITOR, OTHER_MEMBER).hidesFrom(MEMBER, OTHER_ADMIN, OTHER_EDITOR, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("MinutesDesk.compile")
    @Operation("MinutesDesk.write")
    @Operation("MinutesDesk.submit")
    @Operation("MinutesApproval.approve")
    @Operation("MinutesApproval.sendBack")
    @Operation("MinutesApproval.close")
    @Operation("MinutesApproval.addAddendum")
    @Operation("MeetingSeries.copy")
    @Operation("MeetingSeries.continueAt")
    void theSecretaryWritesTheMinutesAndTheChairApprovesThem() {
        preparing("MinutesDesk.compile", one -> minutes.compile(one.meeting()));
        permissions.of("MinutesDesk.write", this::compiled, one -> minutes.write(one.meeting(), one.item(), 1, "Sửa")).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("MinutesDesk.submit", this::compiled, one -> minutes.submit(one.meeting())).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("MinutesApproval.approve", () -> agendas.submitted(meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.CHAIR)),
                id -> approval.approve(id, agendas.versionOfMinutes(id))).allows(OTHER_MEMBER).refusesTheRest();
        permissions.of(() -> agendas.submitted(meetings.called(Kind.HOSPITAL)),
                id -> approval.approve(id, agendas.versionOfMinutes(id))).allows(ADMIN).refusesTheRest();
        permissions.of("MinutesApproval.sendBack", () -> agendas.submitted(meetings.with(meetings.called(Kind.HOSPITAL), "noi.staff", Part.CHAIR)),
                id -> approval.sendBack(id, agendas.versionOfMinutes(id), "Thiếu")).allows(OTHER_MEMBER).refusesTheRest();
        permissions.of("MinutesApproval.close", () -> agendas.approved(meetings.called(Kind.HOSPITAL)), id -> approval.close(id, meetings.version(id)))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("MinutesApproval.addAddendum", () -> agendas.approved(meetings.called(Kind.HOSPITAL)), id -> approval.addAddendum(id, "Bổ sung"))
                .allows(ADMIN, EDITOR).refusesTheRest();
        preparing("MeetingSeries.copy", one -> series.copy(one.meeting(), Instant.now()));
        preparing("MeetingSeries.continueAt", one -> series.continueAt(one.meeting(), Instant.now()));
    }

    /** Minutes being written; the item is their first part. */
    private Case compiled() {
        var meeting = agendas.submitted(meetings.called(Kind.HOSPITAL));
        rows.change("update meeting_minutes set state = 'DRAFT' where meeting_id = ?", meeting);
        return new Case(meeting, UUID.fromString(rows.texts("select id from minutes_part where meeting_id = ?", meeting).get(0)));
    }
}
