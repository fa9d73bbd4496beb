package vn.diemcau.portal.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.RequestFixture;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;
import vn.diemcau.portal.it.tasks.TaskFixture;

/**
 * Asks for the real pages over HTTP and counts what the database sees: few statements, and as many for 60 articles as for
 * 2, whether the page is written anew because news has been published or it is still kept.
 */
@InsideTheServer
class PageStatementsTest {

    /** Pages that depend on their reader. */
    private static final Pattern WRITTEN_EACH_TIME = Pattern.compile("/search|/people|/me|/messages|/notices|/tasks");

    /** One of them asks who is on duty; of one's own page, who stands in. */
    private static final long OF_PEOPLE = 5;

    private static final long OF_MEETING = 4;

    @Inject
    private Reader reader;

    @Inject
    private ArticleFixture articles;

    @Inject
    private StaffFixture staff;

    @Inject
    private RequestFixture requests;

    @Inject
    private TaskFixture tasks;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private Statements statements;

    @Inject
    private Rows rows;

    @Test
    void pagesTakeFewStatementsHoweverManyArticlesThereAre() {
        rows.change("delete from article");
        write(2);
        var few = statementsByPage();
        write(58);
        var many = statementsByPage();

        assertThat(many).isEqualTo(few);
        assertThat(few).allSatisfy((page, number) ->
                assertThat(number).as(page).isBetween(1L, most(page)));
    }

    @Test
    void theDirectoryTakesFewStatementsHoweverManyPeopleThereAre() {
        for (int i = 0; i < 2; i++) {
            staff.in("noi");
        }
        var few = statementsOfTheDirectory();
        for (int i = 0; i < 58; i++) {
            staff.in("noi");
        }
        assertThat(statementsOfTheDirectory()).isEqualTo(few);
        assertThat(few).allSatisfy((page, number) -> assertThat(number).as(page).isBetween(1L, OF_PEOPLE));
        staff.clear();
    }

    /** Asked by every page that is opened, at most once in ten seconds from one window, and never by the clock. */
    @Test
    void theBellTakesTwoStatementsHoweverManyNoticesThereAre() {
        rows.change("""
                insert into notice (id, recipient, kind, arguments, link, told_by)
                select gen_random_uuid(), 'ctxh.staff', 'x.x', '[]', '/', '' from generate_series(1, 500)""");
        try {
            reader.show("ctxh.staff", "/api/v1/notices/unread");
            assertThat(statements.during(() -> assertThat(reader.show("ctxh.staff", "/api/v1/notices/unread").body()).contains("unread")))
                    .isEqualTo(2);
        } finally {
            rows.change("delete from notice");
        }
    }

    @Test
    void whoTakesPartTakesFewStatementsHoweverManyTheyAre() {
        var meeting = meetings.called(MeetingAudience.Kind.SECTION);
        for (var page : new String[] {"/meetings/" + meeting + "/people", "/meetings/" + meeting + "/people/add"}) {
            reader.show(MeetingFixture.PREPARER, page);
            long few = statements.during(() -> assertThat(reader.show(MeetingFixture.PREPARER, page).statusCode()).isEqualTo(200));
            rows.change("insert into meeting_participant (id, meeting_id, part, name) select gen_random_uuid(), ?, 'GUEST', 'Khách ' || n"
                    + " from generate_series(1, 60) n", meeting);
            assertThat(statements.during(() -> reader.show(MeetingFixture.PREPARER, page))).as(page).isEqualTo(few).isLessThanOrEqualTo(OF_MEETING);
        }
    }

    @Test
    void thePartsOfAMeetingTakeFewStatementsHoweverManyItemsThereAre() {
        var meeting = meetings.called(MeetingAudience.Kind.HOSPITAL);
        meetings.item(meeting, 1, "Mở đầu", 5);
        var few = statementsOf(meeting);
        for (int i = 2; i < 30; i++) {
            meetings.item(meeting, i, "Mục " + i, 5);
        }
        assertThat(statementsOf(meeting)).isEqualTo(few);
        assertThat(few).allSatisfy((page, number) -> assertThat(number).as(page).isBetween(1L, OF_MEETING));
    }

    private Map<String, Long> statementsOf(UUID meeting) {
        var counted = new LinkedHashMap<String, Long>();
        forgetWhatIsKept();
        for (var part : new String[] {"agenda", "notes", "minutes"}) {
            show("/meetings/" + meeting + '/' + part);
            counted.put(part, statements.during(() -> show("/meetings/" + meeting + '/' + part)));
        }
        return counted;
    }

    private static long most(String page) {
        if (page.startsWith("/people") || page.startsWith("/me ")) {
            return OF_PEOPLE;
        }
        return page.endsWith(" kept") && !WRITTEN_EACH_TIME.matcher(page).lookingAt() ? 1 : 4;
    }

    private Map<String, Long> statementsOfTheDirectory() {
        var counted = new LinkedHashMap<String, Long>();
        forgetWhatIsKept();
        for (var page : new String[] {"/people", "/people?q=thu", "/people?section=noi&group=OTHERS&q=thu", "/people/results?q=vt", "/people/chart",
                "/people/chart?section=noi", "/people/phones?section=noi"}) {
            reader.show("ctxh.staff", page);
            counted.put(page, statements.during(() -> assertThat(reader.show("ctxh.staff", page).body()).as(page).contains("people")));
        }
        return counted;
    }

    private void write(int number) {
        for (int i = 0; i < number; i++) {
            articles.published(articles.title() + " nối cầu", i % 2 == 0 ? Audience.hospital() : Audience.sections("noi"));
        }
        rows.change("""
                insert into article_picture (id, article_id, position, width, height, widths, sha256)
                select gen_random_uuid(), id, n, 64, 48, '64', '' from article, generate_series(0, 2) n where picture_count = 0""");
        rows.change("""
                update article a set picture_count = 3,
                    cover_id = (select id from article_picture p where p.article_id = a.id and position = 0)
                where picture_count = 0""");
    }

    private Map<String, Long> statementsByPage() {
        var counted = new LinkedHashMap<String, Long>();
        forgetWhatIsKept();
        var message = messageOfTheReader();
        var task = tasks.given().toString();
        var slug = articles.published(Audience.sections("noi", "tccb")).getSlug();
        for (var page : new String[] {"/", "/news", "/s/ctxh", "/search?q=noi+cau", "/people/" + staff.withAccount("noi.staff"), "/me",
                "/news/" + slug, "/messages", "/messages/new", "/messages/" + message, "/notices", "/tasks",
                "/tasks?board=section&section=ctxh&q=viec", "/tasks/" + task}) {
            show(page);
            counted.put(page.replace(slug, "an-article").replace(message, "a-message").replace(task, "a-task") + " anew",
                    statements.during(() -> articles.published(Audience.sections("noi", "tccb")), () -> show(page)));
            counted.put(page.replace(slug, "an-article").replace(message, "a-message").replace(task, "a-task") + " kept", statements.during(() -> show(page)));
        }
        return counted;
    }

    /** One that the reader has sent and that was answered. */
    private String messageOfTheReader() {
        var id = requests.answered();
        rows.change("update section_request set sender = 'ctxh.staff' where id = ?", id);
        return id.toString();
    }

    /** So that nothing kept by an earlier test comes to the end of its time while the statements are counted. */
    private void forgetWhatIsKept() {
        rows.change("delete from mail");
        rows.change("update content_version set value = value + 1 where topic <> 'ROLES'");
    }

    private void show(String page) {
        var answer = reader.show("ctxh.staff", page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.body()).as(page).contains("<main").endsWith("</html>");
    }
}
