package vn.diemcau.portal.it.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.meetings.MeetingAudience;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft;
import vn.diemcau.portal.core.meetings.minutes.MinutesApproval;
import vn.diemcau.portal.core.meetings.notes.Notes;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.it.calendar.CalendarFixture;
import vn.diemcau.portal.it.contacts.ContactFixture;
import vn.diemcau.portal.it.meetings.AgendaFixture;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.meetings.article.HeldFixture;
import vn.diemcau.portal.it.meetings.live.LiveFixture;
import vn.diemcau.portal.it.meetings.papers.PaperFixture;
import vn.diemcau.portal.it.points.PointFixture;
import vn.diemcau.portal.it.requests.EnclosureFixture;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.RequestFixture;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.tasks.TaskFixture;

/** Everybody asks for whole tables and writes where it is not theirs; nothing but PostgreSQL is there to say no. */
@InsideTheServer
class PoliciesTest {

    @Inject
    private Callers callers;

    @Inject
    private Access access;

    @Inject
    private ArticleFixture articles;

    @Inject
    private PictureFixture pictures;

    @Inject
    private RequestFixture requests;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private ContactFixture contacts;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private HeldFixture news;

    @Inject
    private CalendarFixture entries;

    @Inject
    private TaskFixture tasks;

    @Inject
    private LiveFixture live;

    @Inject
    private PaperFixture papers;

    @Inject
    private PointFixture points;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private Notes notes;

    @Inject
    private MinutesApproval approval;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private Rows rows;

    private UUID ofSection;

    @BeforeEach
    void write() {
        ofSection = articles.published(Audience.section()).getId();
        pictures.of(ofSection);
        pictures.of(articles.published(Audience.hospital()).getId());
        pictures.of(articles.published(Audience.sections("noi", "tccb")).getId());
        pictures.of(articles.draft(articles.title(), Audience.sections("noi")).getId());
        pictures.of(articles.withdrawn().getId());
        requests.answered();
        enclosures.sent();
        for (var kind : MeetingAudience.Kind.values()) {
            meetings.item(meetings.with(meetings.draft(kind, "noi"), "noi.staff", Part.SECRETARY), 1, "Mở đầu", 5);
            meetings.item(meetings.with(meetings.called(kind, "noi"), "ctxh.staff", Part.DELEGATE), 1, "Mở đầu", 5);
            live.held(kind);
            news.drafted(kind);
            var draft = meetings.with(meetings.draft(kind, "noi"), "noi.staff", Part.SECRETARY);
            var called = meetings.with(meetings.called(kind, "noi"), "ctxh.staff", Part.DELEGATE);
            for (var meeting : List.of(draft, called)) {
                meetings.item(meeting, 1, "Mở đầu", 5);
                points.everything(meeting);
            }
        }
        entries.proposed();
        entries.approved();
        entries.room(5);
        papers.issued(MeetingAudience.Kind.SECTION);
        papers.issued(MeetingAudience.Kind.HOSPITAL);
        rows.change("insert into result_draft select id, 'BB', '', '', '', '', '', '', '', '', '', '', '' from meeting on conflict do nothing");
        var invited = meetings.with(meetings.called(MeetingAudience.Kind.SECTION), "noi.staff", Part.DELEGATE);
        rows.change("insert into meeting_invitation (participant_id, meeting_id) select id, meeting_id from meeting_participant where meeting_id = ?", invited);
        rows.change("insert into meeting_outside (participant_id, meeting_id, email) select id, meeting_id, 'a@b.example' from meeting_participant where meeting_id = ?", invited);
        rows.change("insert into meeting_participant (id, meeting_id, staff_member_id, part, name, party_section) select gen_random_uuid(), ?, m.id,"
                + " 'DELEGATE', 'x', s.id from staff_member m, section s where m.username = 'ctxh.staff' and s.code = 'danguy'", invited);
        rows.change("insert into meeting_rule (id, meeting_id, part, kind, section_id) select gen_random_uuid(), ?, 'DELEGATE', 'SECTION', id"
                + " from section where code in ('danguy', 'noi')", invited);
        for (var readers : List.of(AgendaFixture.readers(DocumentDraft.Access.READERS, Set.of(), Set.of()), AgendaFixture.readers(DocumentDraft.Access.SECTIONS, Set.of("noi"), Set.of()),
                AgendaFixture.readers(DocumentDraft.Access.PEOPLE, Set.of(), Set.of(agendas.person("noi.staff"))))) {
            agendas.paper(meetings.item(meetings.called(MeetingAudience.Kind.HOSPITAL), 1, "Mở đầu", 5), readers);
        }
        var item = meetings.item(meetings.called(MeetingAudience.Kind.SECTION), 1, "Mở đầu", 5);
        callers.as("ctxh.staff", () -> notes.savePrivate(item, "Riêng"));
        agendas.submitted(meetings.called(MeetingAudience.Kind.SECTION));
        var approved = agendas.approved(meetings.called(MeetingAudience.Kind.HOSPITAL));
        callers.as("ctxh.admin", () -> approval.addAddendum(approved, "Bổ sung"));
        contacts.ofSection();
        contacts.ofHospital();
        contacts.applied();
        contacts.tellApart(contacts.ofSection(), contacts.ofHospital());
        tasks.assigned();
        tasks.ofHospital();
        tasks.file();
        contacts.send("Tên,Điện thoại\nNgười trong tệp,0912345678\n");
    }

    /** Notices and mail of what was written before are still being sent: a table into which they write meanwhile is read again. */
    @Test
    void everybodyGetsJustTheRowsThatTheyMayRead() {
        for (var table : Tables.names()) {
            for (var person : Person.values()) {
                var readable = Tables.readable(table, callers.as(person.username(), () -> access.caller()));
                List<String> expected;
                List<String> seen;
                int counted;
                do {
                    expected = rows.texts(readable);
                    seen = callers.as(person.username(), () -> programmer.rows(Tables.places(table)));
                    counted = callers.as(person.username(), () -> programmer.count(table));
                } while (!rows.texts(readable).equals(expected));
                assertThat(seen).as(table + " as " + person).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(counted).as(table + " as " + person).isEqualTo(expected.size());
            }
        }
    }

    /** Otherwise the comparison above would say little. */
    @Test
    void theRowsAreWorthHiding() {
        assertThat(callers.as("ctxh.editor", () -> programmer.count("article")))
                .isGreaterThan(callers.as("ctxh.staff", () -> programmer.count("article")));
        assertThat(callers.as("ctxh.staff", () -> programmer.count("article")))
                .isGreaterThan(callers.as("noi.staff", () -> programmer.count("article")));
        assertThat(callers.as("noi.staff", () -> programmer.count("article_picture")))
                .isGreaterThan(callers.as("admin", () -> programmer.count("article_picture")));
        assertThat(callers.as("ctxh.editor", () -> programmer.count("request_entry")))
                .isGreaterThan(callers.as(RequestFixture.SENDER, () -> programmer.count("request_entry")));
        assertThat(callers.as("ctxh.editor", () -> programmer.count("notice")))
                .isGreaterThan(callers.as("ctxh.staff", () -> programmer.count("notice")));
        assertThat(callers.as("danguy.staff", () -> programmer.count("post")))
                .isGreaterThan(callers.as("admin", () -> programmer.count("post")));
    }

    @Test
    void whatIsWrittenIntoAnotherSectionIsRefused() {
        var section = rows.texts("select id from section where code = 'ctxh'").get(0);
        var head = rows.texts("select id from staff_member where staff_number = 'NV001'").get(0);
        for (var write : Tables.writes(section, ofSection, head)) {
            for (var person : new Person[] {Person.OTHER_ADMIN, Person.OTHER_EDITOR, Person.OTHER_MEMBER, Person.PARTY_MEMBER,
                    Person.MEMBER, Person.NO_STAFF, Person.STRANGER}) {
                assertThatThrownBy(() -> callers.as(person.username(), () -> programmer.change(write))).as(person + ": " + write)
                        .hasStackTraceContaining("row-level security");
            }
        }
    }

    @Test
    void whatBelongsToAnotherSectionIsNeitherChangedNorRemoved() {
        for (var person : new Person[] {Person.OTHER_ADMIN, Person.MEMBER, Person.BYSTANDER, Person.PORTAL_ADMIN, Person.STRANGER}) {
            for (var write : new String[] {"update article set title = 'x' where id = '" + ofSection + "'",
                    "delete from article where id = '" + ofSection + "'",
                    "update article_picture set caption = 'x' where article_id = '" + ofSection + "'",
                    "delete from article_picture where article_id = '" + ofSection + "'",
                    "delete from post where section_id = (select id from section where code = 'ctxh')"}) {
                assertThat(callers.as(person.username(), () -> programmer.change(write))).as(person + ": " + write).isZero();
            }
        }
        assertThat(callers.as("noi.admin", () -> programmer.change("update section set name = 'x' where code = 'ctxh'"))).isZero();
    }

    @Test
    void nobodyMovesAnArticleIntoASectionThatTheyDoNotEdit() {
        var move = "update article set section_id = (select id from section where code = 'noi') where id = '" + ofSection + "'";
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> programmer.change(move)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whatIsNotForTheCallerIsNotFoundEvenIfNobodyAsks() {
        assertThat(callers.as("ctxh.staff", () -> programmer.article(ofSection))).isNotNull();
        assertThat(callers.as("noi.staff", () -> programmer.article(ofSection))).isNull();
        assertThat(callers.as("admin", () -> programmer.article(ofSection))).isNull();
        assertThat(callers.as("", () -> programmer.article(ofSection))).isNull();
    }

    @Test
    void aTableWithoutPolicyIsFound() {
        var protectedTables = rows.texts("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                    and relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = pg_class.oid)""");
        var others = new ArrayList<>(rows.texts("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"""));
        others.removeAll(protectedTables);
        assertThat(others).as("tables without forced row-level security").isSubsetOf(Tables.OPEN.keySet());
        assertThat(protectedTables).as("tables whose rows are compared here").containsExactlyInAnyOrderElementsOf(Tables.names());
    }

    @Test
    void whatIsOpenBelongsToNoSection() {
        assertThat(rows.texts("select table_name from information_schema.columns where table_schema = 'public'"
                + " and column_name in ('section_id', 'article_id', 'staff_member_id')")).doesNotContainAnyElementsOf(Tables.OPEN.keySet());
    }
}
