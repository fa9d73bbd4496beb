package vn.diemcau.portal.it.browser.support;

import com.microsoft.playwright.Page;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Meetings of the section {@code ctxh} that tests need. */
public final class Meetings {

    private Meetings() {
    }

    /** One that has been called, for the whole hospital, with four items. @return the id; it begins now */
    public static UUID called() {
        var id = UUID.randomUUID();
        change("""
                insert into meeting (id, section_id, title, kind, state, begins_at, ends_at, audience, version)
                select ?, id, 'Hội nghị quán triệt chương trình hành động', 'HYBRID', 'CALLED', now(), now() + interval '3 hours', 'HOSPITAL', 1
                from section where code = 'ctxh'""", id);
        var titles = new String[] {"Phát biểu khai mạc", "Chương trình phát triển y tế, giai đoạn 2021–2025", "Các kết luận mới ban hành",
            "Phát biểu kết luận"};
        for (int i = 0; i < titles.length; i++) {
            change("insert into agenda_item (id, meeting_id, position, title, minutes) values (gen_random_uuid(), ?, " + i + ", '" + titles[i] + "', "
                    + (10 + 5 * i) + ")", id);
        }
        return id;
    }

    /** So many more points below one above all others (itself one of them), which have reported so many delegates together. */
    public static void reported(UUID meeting, int points, int delegates) {
        var numbered = " from generate_series(1, " + points + ") n join meeting m on m.id = ? ";
        change("insert into connection_point (id, meeting_id, parent_id, level_id, code, name) select gen_random_uuid(), m.id, r.id, l.id,"
                + " 'T', 'Điểm cầu trung tâm' from meeting m left join connection_point r on false join point_term l on l.meeting_id = m.id"
                + " and l.kind = 'LEVEL' and l.position = 1 where m.id = ? and not exists (select from connection_point x where x.meeting_id = m.id)", meeting);
        change("insert into connection_point (id, meeting_id, parent_id, level_id, code, name) select gen_random_uuid(), m.id, r.id, l.id,"
                + " 'X' || gen_random_uuid(), 'Điểm cầu ' || n" + numbered
                + " join connection_point r on r.meeting_id = m.id and r.parent_id is null join point_term l on l.meeting_id = m.id and l.kind = 'LEVEL'"
                + " and l.position = 2 where n > 1 or exists (select from point_report t where t.meeting_id = m.id)", meeting);
        change("insert into point_report (id, point_id, meeting_id, turn, source, reporter, standing) select gen_random_uuid(), p.id, p.meeting_id, 1,"
                + " 'LINK', 'Người báo', 1 from connection_point p where p.meeting_id = ? and not exists (select from point_report t where t.point_id = p.id)", meeting);
        change("insert into point_report_count (report_id, category_id, meeting_id, number) select t.id, c.id, t.meeting_id, " + delegates / points
                + " + case when row_number() over (order by t.id) = 1 then " + delegates % points + " else 0 end from point_report t join point_term c"
                + " on c.meeting_id = t.meeting_id and c.kind = 'CATEGORY' and c.position = 1 where t.meeting_id = ?"
                + " and not exists (select from point_report_count x where x.report_id = t.id)", meeting);
    }

    private static void change(String sql, UUID meeting) {
        var database = RunningPortal.stack().database();
        try (var connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, meeting);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A draft on 4 March 2030 from 07:30 to 08:00. @return its address */
    public static String draft(Page page, String title) {
        page.navigate("/meetings/new");
        page.locator("#title").fill(title);
        page.locator("#day").fill("2030-03-04");
        page.locator("#from").fill("07:30");
        page.locator("#to").fill("08:00");
        page.locator("main .btn-primary").click();
        page.waitForURL(Pattern.compile(".*\\?saved"));
        return page.url().replace("?saved", "");
    }

    /** Adds an item to the agenda that is shown. */
    public static void addItem(Page page, String title, String minutes) {
        page.locator("#add-title").fill(title);
        page.locator("#add-minutes").fill(minutes);
        page.locator("button[value=add]").click();
        page.locator(".timeline h2", new Page.LocatorOptions().setHasText(title)).waitFor();
    }

    /** The addresses of the parts of a meeting with an item. */
    public static List<String> parts() {
        try (var context = LogIn.of(Person.CTXH_EDITOR)) {
            var page = context.newPage();
            var address = draft(page, "Họp để xem các trang");
            page.navigate(address + "/agenda");
            addItem(page, "Báo cáo", "45");
            var item = page.locator(".timeline > li").first().getAttribute("id").substring("i-".length());
            var path = address.substring(address.indexOf("/meetings/"));
            return List.of(path, path + "/agenda", path + "/agenda?item=" + item + "&q=thu", path + "/notes", path + "/minutes", path + "/copy",
                    "/meetings/documents/form?item=" + item);
        }
    }
}
