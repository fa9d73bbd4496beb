package vn.diemcau.portal.it.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.agenda.Agenda;
import vn.diemcau.portal.core.meetings.agenda.AgendaDesk;
import vn.diemcau.portal.core.meetings.agenda.AgendaEntry;
import vn.diemcau.portal.core.meetings.agenda.AgendaTree;
import vn.diemcau.portal.core.meetings.agenda.ItemDraft;
import vn.diemcau.portal.core.meetings.agenda.ItemKind;
import vn.diemcau.portal.core.meetings.agenda.ItemOutcome;
import vn.diemcau.portal.core.meetings.agenda.Paper;
import vn.diemcau.portal.core.meetings.agenda.Speaker;
import vn.diemcau.portal.core.meetings.agenda.SpeakerDesk;
import vn.diemcau.portal.core.meetings.documents.DocumentDesk;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft.Access;
import vn.diemcau.portal.core.meetings.series.MeetingSeries;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.requests.EnclosureFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

@InsideTheServer
class AgendaTest {

    private static final String PREPARER = MeetingFixture.PREPARER;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private StaffFixture staff;

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
    private MeetingDesk meetingDesk;

    @Inject
    private MeetingSeries series;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @AfterEach
    void forgetPeople() {
        rows.change("delete from agenda_speaker where staff_member_id in (select id from staff_member where staff_number like 'THU%')");
        staff.clear();
    }

    private UUID add(UUID meeting, UUID parent, String title, int minutes) {
        return callers.as(PREPARER, () -> desk.add(meeting, parent, new ItemDraft(ItemKind.TOPIC, title, "", minutes)));
    }

    private List<AgendaEntry> entries(String username, UUID meeting) {
        return callers.as(username, () -> agenda.of(meeting));
    }

    private List<String> order(UUID meeting) {
        return entries(PREPARER, meeting).stream().map(entry -> entry.number() + ' ' + entry.item().title()).toList();
    }

    private List<Speaker> speaking(UUID meeting) {
        return entries(PREPARER, meeting).stream().flatMap(entry -> entry.item().speakers().stream()).toList();
    }

    @Test
    void itemsAreMovedWithAllBelowThemAndTheirTimesFollow() {
        var meeting = meetings.draft(Kind.SECTION);
        var first = add(meeting, null, "A", 10);
        var second = add(meeting, null, "B", 5);
        add(meeting, second, "B1", 20);
        callers.as(PREPARER, () -> desk.move(meeting, second, AgendaTree.Way.UP));
        assertThat(order(meeting)).containsExactly("1 B", "1.1 B1", "2 A");
        var shown = callers.as(PREPARER, () -> agenda.shown(meeting));
        assertThat(shown.entries().get(2).begins()).isEqualTo(shown.view().meeting().getBeginsAt().plus(25, ChronoUnit.MINUTES));
        assertThat(shown.over()).isZero();
        callers.as(PREPARER, () -> desk.change(meeting, first, 1, null, new ItemDraft(ItemKind.SPEECH, "A", "", 120)));
        assertThat(callers.as(PREPARER, () -> agenda.shown(meeting)).over()).isEqualTo(25);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.change(meeting, first, 1, null, new ItemDraft(ItemKind.SPEECH, "A", "", 1))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.field()).isEqualTo("version"));
    }

    @Test
    void aSpeakerIsCalledAsOnTheDayOfTheMeetingAndALaterPromotionRewritesNothing() {
        var meeting = meetings.draft(Kind.SECTION);
        var item = add(meeting, null, "Báo cáo", 10);
        var person = staff.in("noi");
        callers.as(PREPARER, () -> speakers.add(meeting, item, person));
        assertThat(speaking(meeting)).extracting(Speaker::post).containsExactly("Thử việc Khoa Nội tổng hợp");
        rows.change("update post set title = 'Thử Phó khoa' where staff_member_id = ?", person);
        assertThat(speaking(meeting)).as("as long as it is a draft").extracting(Speaker::post).containsExactly("Thử Phó khoa Nội tổng hợp");
        callers.as(PREPARER, () -> meetingDesk.call(meeting, meetings.version(meeting)));
        rows.change("update post set title = 'Thử Trưởng khoa' where staff_member_id = ?", person);
        assertThat(speaking(meeting)).extracting(Speaker::post).containsExactly("Thử Phó khoa Nội tổng hợp");
        assertThatThrownBy(() -> callers.as(PREPARER, () -> speakers.add(meeting, item, person))).isInstanceOf(Refused.class);
    }

    @Test
    void aPartyPostIsToldAtNoOtherMeetingAndWhoeverHasLeftIsShown() {
        var meeting = meetings.draft(Kind.SECTION);
        var item = add(meeting, null, "Báo cáo", 10);
        var person = staff.in("danguy");
        callers.as(PREPARER, () -> speakers.add(meeting, item, person));
        callers.as(PREPARER, () -> speakers.addGuest(meeting, item, "Bà Khách", "Giám đốc Sở Y tế"));
        assertThat(speaking(meeting)).extracting(Speaker::post).containsExactly("", "Giám đốc Sở Y tế");
        assertThat(speaking(meeting)).noneMatch(Speaker::left);
        rows.change("update staff_member set left_on = hospital_today() where id = ?", person);
        assertThat(callers.as(PREPARER, () -> agenda.shown(meeting)).missingSpeakers()).isTrue();
    }

    @Test
    void whoeverMayNotReadAPaperDoesNotSeeThatItIsThere() {
        var meeting = meetings.called(Kind.HOSPITAL);
        var item = meetings.item(meeting, 1, "Mở đầu", 5);
        var forAll = agendas.paper(item, AgendaFixture.readers(Access.READERS, Set.of(), Set.of()));
        var forNoi = agendas.paper(item, AgendaFixture.readers(Access.SECTIONS, Set.of("noi"), Set.of()));
        var forOne = agendas.paper(item, AgendaFixture.readers(Access.PEOPLE, Set.of(), Set.of(agendas.person("ctxh.staff"))));
        assertThat(papers(PREPARER, meeting)).containsExactly(forAll, forNoi, forOne);
        assertThat(papers("noi.staff", meeting)).containsExactly(forAll, forNoi);
        assertThat(papers("ctxh.staff", meeting)).containsExactly(forAll, forOne);
        assertThat(papers("tccb.staff", meeting)).containsExactly(forAll);
        assertThat(reader.show("tccb.staff", "/meetings/documents/" + agendas.file(forNoi)).statusCode()).isEqualTo(404);
        assertThat(reader.show("noi.staff", "/meetings/documents/" + agendas.file(forNoi)).statusCode()).isEqualTo(200);
    }

    private List<UUID> papers(String username, UUID meeting) {
        return entries(username, meeting).stream().flatMap(entry -> entry.item().documents().stream()).map(Paper::id).toList();
    }

    @Test
    void aNewVersionIsWhatReadersGetAndTheOldOneStaysForThoseWhoPrepareTheMeeting() {
        var meeting = meetings.called(Kind.HOSPITAL);
        var paper = agendas.paper(meetings.item(meeting, 1, "Mở đầu", 5), AgendaFixture.readers(Access.READERS, Set.of(), Set.of()));
        var old = agendas.file(paper);
        callers.as(PREPARER, () -> documents.replace(paper, enclosures.file("Bản hai.txt", "Bản hai".getBytes())));
        assertThat(reader.show("noi.staff", "/meetings/documents/" + agendas.file(paper)).body()).isEqualTo("Bản hai");
        assertThat(reader.show("noi.staff", "/meetings/documents/" + old).statusCode()).isEqualTo(404);
        assertThat(reader.show(PREPARER, "/meetings/documents/" + old).statusCode()).isEqualTo(200);
        assertThat(callers.as(PREPARER, () -> documents.document(paper)).files()).hasSize(2);
        callers.as(PREPARER, () -> documents.remove(paper));
        assertThat(reader.show(PREPARER, "/meetings/documents/" + old).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        var item = meetings.item(meetings.draft(Kind.SECTION), 1, "Mở đầu", 5);
        var all = AgendaFixture.readers(Access.READERS, Set.of(), Set.of());
        assertThatThrownBy(() -> callers.as(PREPARER, () -> documents.add(item, all, enclosures.file("a.pdf", new byte[] {'M', 'Z', 0, 1}))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> documents.add(item, all, null))).isInstanceOf(Refused.class);
        assertThat(rows.number("select count(*) from agenda_document where item_id = ?", item)).isZero();
    }

    @Test
    void theNextMeetingOfASeriesTakesUpWhatWasLeftOpen() {
        var meeting = meetings.with(meetings.called(Kind.SECTIONS, "noi"), "noi.staff", Part.CHAIR);
        var done = add(meeting, null, "Xong", 10);
        var open = add(meeting, null, "Chưa xong", 10);
        add(meeting, open, "Phần còn lại", 5);
        var late = add(meeting, done, "Hoãn", 5);
        callers.as(PREPARER, () -> {
            desk.mark(meeting, done, ItemOutcome.DONE);
            desk.mark(meeting, open, ItemOutcome.NOT_DONE);
            desk.mark(meeting, late, ItemOutcome.POSTPONED);
        });
        var begin = Instant.now().plus(8, ChronoUnit.DAYS);
        var next = callers.as(PREPARER, () -> series.continueAt(meeting, begin));
        assertThat(order(next)).containsExactly("1 Hoãn", "2 Chưa xong", "2.1 Phần còn lại");
        assertThat(rows.texts("select cast(continues as text) from meeting where id = ?", next)).containsExactly(meeting.toString());
        assertThat(rows.texts("select state || ' ' || audience from meeting where id = ?", next)).containsExactly("DRAFT SECTIONS");
        assertThat(rows.texts("select part from meeting_participant where meeting_id = ?", next)).containsExactly("CHAIR");
        assertThat(rows.number("select count(*) from notice where link like ?", "%" + next + "%")).isZero();
        assertThatThrownBy(() -> callers.as("ctxh.staff", () -> agenda.of(next))).isInstanceOf(NotFound.class);
        assertThat(callers.as(PREPARER, () -> series.around(meeting))).singleElement().satisfies(line -> assertThat(line.id()).isEqualTo(next));
        var copy = callers.as(PREPARER, () -> series.copy(meeting, begin));
        assertThat(order(copy)).containsExactly("1 Xong", "1.1 Hoãn", "2 Chưa xong", "2.1 Phần còn lại");
    }

    @Test
    void onlyWhoMayMakeAnotherMeetingOfThisOneIsShownTheWayToIt() {
        var meeting = meetings.with(meetings.called(Kind.INVITED), "noi.staff", Part.SECRETARY);
        var page = "/meetings/" + meeting + "/agenda";
        var copy = "/meetings/" + meeting + "/copy";
        assertThat(reader.show(PREPARER, page).body()).contains("href=\"" + copy);
        assertThat(reader.show(PREPARER, copy).statusCode()).isEqualTo(200);
        assertThat(reader.show("noi.staff", page).body()).contains("value=\"add\"").doesNotContain("href=\"" + copy);
        assertThat(reader.show("noi.staff", copy).statusCode()).isEqualTo(403);
    }
}
