package vn.diemcau.portal.it.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft.Access;
import vn.diemcau.portal.core.meetings.search.MeetingHit;
import vn.diemcau.portal.core.search.Search;
import vn.diemcau.portal.core.search.SearchResult;
import vn.diemcau.portal.it.meetings.AgendaFixture;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.meetings.papers.PaperFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** Meetings are found by their title and by what belongs to them, each by those alone who may read it. */
@InsideTheServer
class MeetingSearchTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MEMBER = "ctxh.staff";
    private static final String STRANGER = "noi.staff";

    @Inject
    private MeetingFixture meetings;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private PaperFixture papers;

    @Inject
    private MeetingDesk desk;

    @Inject
    private Search search;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    private UUID meeting;
    private String word;
    private String typed;

    @BeforeEach
    void theSectionHoldsOne() {
        var number = "%03d".formatted(NUMBER.incrementAndGet());
        word = "Thạchanh" + number;
        typed = "thachanh" + number;
        meeting = meetings.called(Kind.SECTION);
    }

    @Test
    void aTitleIsFoundWithoutAccentsByItsReadersOnly() {
        rows.change("update meeting set title = ? where id = ?", "Họp " + word, meeting);
        assertThat(found(MEMBER)).containsExactly(MeetingHit.Part.MEETING);
        assertThat(of(MEMBER).meetings().get(0).path()).isEqualTo("/meetings/" + meeting);
        assertThat(of(STRANGER).count()).isZero();
        assertThat(of("admin").count()).isZero();
    }

    @Test
    void aDraftIsFoundByThoseWhoPrepareIt() {
        var draft = meetings.draft(Kind.HOSPITAL);
        rows.change("update meeting set title = ? where id = ?", word, draft);
        rows.change("update agenda_item set title = ? where id = ?", word, meetings.item(draft, 1, "x", 5));
        assertThat(of(MEMBER).count()).isZero();
        assertThat(found(MeetingFixture.PREPARER)).containsExactly(MeetingHit.Part.MEETING, MeetingHit.Part.ITEM);
    }

    @Test
    void aMeetingOfTheInvitedDoesNotExistForOthers() {
        rows.change("update meeting set title = ?, audience = 'INVITED' where id = ?", word, meeting);
        assertThat(of(MEMBER).count()).isZero();
        meetings.with(meeting, STRANGER, Part.DELEGATE);
        assertThat(found(STRANGER)).containsExactly(MeetingHit.Part.MEETING);
        rows.change("delete from meeting_participant where meeting_id = ? and part = 'DELEGATE'", meeting);
    }

    @Test
    void anItemLeadsToTheAgenda() {
        meetings.item(meeting, 1, "Bàn về " + word, 5);
        assertThat(found(MEMBER)).containsExactly(MeetingHit.Part.ITEM);
        assertThat(of(MEMBER).meetings().get(0).path()).isEqualTo("/meetings/" + meeting + "/agenda");
        assertThat(of(STRANGER).count()).isZero();
    }

    @Test
    void aDocumentIsFoundByItsOwnReadersOnly() {
        var item = meetings.item(meeting, 1, "Mục", 5);
        var document = agendas.paper(item, AgendaFixture.readers(Access.PEOPLE, Set.of(), Set.of(agendas.person(STRANGER))));
        rows.change("update agenda_document set title = ? where id = ?", "Tờ trình " + word, document);
        meetings.with(meeting, STRANGER, Part.DELEGATE);
        assertThat(found(STRANGER)).containsExactly(MeetingHit.Part.DOCUMENT);
        assertThat(of(MEMBER).count()).isZero();
        rows.change("delete from meeting_participant where meeting_id = ? and part = 'DELEGATE'", meeting);
    }

    @Test
    void minutesAreFoundOnceTheyAreApproved() {
        agendas.submitted(meeting);
        rows.change("update minutes_part set text = ? where meeting_id = ?", "Chị Hương nêu " + word, meeting);
        assertThat(of(MEMBER).count()).isZero();
        assertThat(found(MeetingFixture.PREPARER)).containsExactly(MeetingHit.Part.MINUTES);
        rows.change("update meeting_minutes set state = 'APPROVED', approved_at = now() where meeting_id = ?", meeting);
        assertThat(found(MEMBER)).containsExactly(MeetingHit.Part.MINUTES);
        assertThat(of(MEMBER).meetings().get(0).words()).contains(word);
        assertThat(of(STRANGER).count()).isZero();
    }

    @Test
    void aConclusionIsFoundOnceItIsIssued() {
        rows.change("insert into conclusion (id, meeting_id, position, sentence, title, lead_id, term, version) select gen_random_uuid(), ?, 1, 'Câu', ?, id,"
                + " 'NEAR', 1 from section where code = 'noi'", meeting, word);
        assertThat(of(MEMBER).count()).isZero();
        assertThat(found(MeetingFixture.PREPARER)).containsExactly(MeetingHit.Part.CONCLUSION);
        rows.change("update conclusion set issued = true where meeting_id = ?", meeting);
        assertThat(found(MEMBER)).containsExactly(MeetingHit.Part.CONCLUSION);
        assertThat(of(STRANGER).count()).isZero();
    }

    @Test
    void anIssuedPaperIsFoundByItsNumber() {
        papers.issued(Kind.SECTION);
        var named = rows.texts("select named from issued_paper order by issued_at desc limit 1").get(0);
        assertThat(callers.as(MEMBER, () -> search.find(named)).meetings()).extracting(MeetingHit::part).contains(MeetingHit.Part.PAPER);
        assertThat(callers.as("tccb.staff", () -> search.find(named)).meetings()).isEmpty();
    }

    @Test
    void whatWasCancelledIsFoundAsWhatItIs() {
        rows.change("update meeting set title = ?, version = version + 1 where id = ?", word, meeting);
        callers.as(MeetingFixture.PREPARER, () -> desk.cancel(meeting, meetings.version(meeting), "Hoãn"));
        assertThat(of(MEMBER).meetings()).singleElement().satisfies(hit -> assertThat(hit.state().name()).isEqualTo("CANCELLED"));
    }

    @Test
    void programsFindTheSameByTheirKind() {
        rows.change("update meeting set title = ? where id = ?", word, meeting);
        assertThat(reader.show(MEMBER, "/api/v1/search?q=" + typed + "&kind=meeting").body()).contains("\"" + meeting + "\"", "\"MEETING\"");
        assertThat(reader.show(MEMBER, "/api/v1/search?q=" + typed + "&kind=task").body()).doesNotContain(meeting.toString());
        assertThat(reader.show(STRANGER, "/api/v1/search?q=" + typed).body()).doesNotContain(meeting.toString());
        assertThat(reader.show(MEMBER, "/search?q=" + typed).body()).contains("/meetings/" + meeting);
    }

    private List<MeetingHit.Part> found(String username) {
        return of(username).meetings().stream().map(MeetingHit::part).toList();
    }

    private SearchResult of(String username) {
        return callers.as(username, () -> search.find(typed));
    }
}
