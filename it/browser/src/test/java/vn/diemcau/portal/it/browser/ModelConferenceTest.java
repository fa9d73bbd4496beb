package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Conference;
import vn.diemcau.portal.it.browser.support.Editor;
import vn.diemcau.portal.it.browser.support.Forms;
import vn.diemcau.portal.it.browser.support.Meetings;
import vn.diemcau.portal.it.browser.support.Person;

/**
 * The model case, small: an online conference of 40 points and 300 delegates, from its invitation to the article and the tasks,
 * with its chair, secretary, speaker, delegates, reporters of points and the wall of the hall each in a browser of their own.
 */
class ModelConferenceTest extends BrowserTest {

    private static final String TITLE = "Hội nghị trực tuyến quán triệt và triển khai chương trình nâng cao chất lượng khám bệnh";
    private static final String REPORT = "Chuyên đề: rút ngắn thời gian chờ khám";
    private static final String TASK = "Khoa Nội thí điểm hẹn giờ khám trong quý tới.";
    private static final String CLOSING = "Phòng Công tác xã hội biên soạn tài liệu hỏi đáp gửi mọi điểm cầu. " + TASK;
    private static final String CHAIR = "Hoàng Minh Đức";
    private static final String SECRETARY = "Trần Thu Hà";
    private static final String SPEAKER = "Đỗ Thị Hương";
    private static final String GUEST = "PGS.TS. Lê Văn Ngoại";
    private static final String POST_OF_GUEST = "Giám đốc Sở Y tế";
    private static final String NOTE = "Báo cáo nêu ba việc làm ngay.";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String PAPER_POINT = "X3.12";
    private static final String PHONE_POINT = "X3.1";

    private final Map<String, Integer> reported = new LinkedHashMap<>();
    private Page secretary;
    private String meeting;

    private void saved() {
        Forms.saved(secretary);
    }

    private Page phone(Person person, String part) {
        var page = as(person);
        page.setViewportSize(360, 740);
        page.navigate(meeting + part);
        return page;
    }

    @Test
    void aConferenceOfFortyPointsGoesFromTheInvitationToTheArticleAndTheTasks() {
        prepare();
        invite();
        var links = points();
        call();
        var figures = hold(links);
        conclude();
        writeDown();
        issue();
        publish(figures);
    }

    private void prepare() {
        secretary = as(Person.CTXH_EDITOR);
        secretary.navigate("/meetings/new");
        Forms.fill(secretary, "title", TITLE, "day", TODAY.plusDays(1).toString(), "from", "7h30", "to", "11h30", "place", "Hội trường A");
        secretary.locator("input[name=kind][value=ONLINE]").check();
        secretary.locator("input[name=audience][value=HOSPITAL]").check();
        secretary.locator("main .btn-primary").click();
        secretary.waitForURL(Pattern.compile(".*\\?saved"));
        meeting = secretary.url().replace("?saved", "");
        secretary.navigate(meeting + "/agenda");
        Meetings.addItem(secretary, "Khai mạc", "10");
        Meetings.addItem(secretary, REPORT, "60");
        Meetings.addItem(secretary, "Phát biểu kết luận", "20");
        assertThat(secretary.locator(".slot time")).hasText(new String[] {"07:30", "07:40", "08:40"});
        speaks("huong noi", SPEAKER);
    }

    private void speaks(String words, String name) {
        var item = secretary.locator(".timeline > li").nth(1).getAttribute("id").substring("i-".length());
        secretary.navigate(meeting + "/agenda?item=" + item + "&q=" + words);
        Forms.press(secretary, "Thêm.*: .*" + name.substring(name.lastIndexOf(' ') + 1));
        assertThat(secretary.locator(".timeline > li").nth(1)).containsText(name);
        secretary.navigate(meeting + "/agenda?item=" + item);
        var guest = Forms.named(secretary, "guest");
        secretary.locator("details:has(input[value=guest]) summary").click();
        guest.locator("[name=name]").fill(GUEST);
        guest.locator("[name=post]").fill(POST_OF_GUEST);
        guest.locator("button[value=guest]").click();
        assertThat(secretary.locator(".timeline > li").nth(1)).containsText("Lê Văn Ngoại");
    }

    private void invite() {
        secretary.navigate(meeting + "/people/add");
        var people = Forms.named(secretary, "people");
        people.locator("[role=combobox]").pressSequentially("hoang minh duc");
        assertThat(people.locator("[role=option]").first()).containsText(CHAIR);
        secretary.keyboard().press("Enter");
        people.locator("#people-part").selectOption("CHAIR");
        people.locator("button[value=add]").click();
        saved();
        var rule = Forms.named(secretary, "rule");
        rule.locator("#rule-sectionKind").selectOption("CLINICAL");
        rule.locator("button[value=rule]").click();
        assertThat(secretary.locator("[aria-labelledby=kept]")).containsText("Khoa lâm sàng");
    }

    /** The tree comes from a file; each point gets a link. @return the links by the points' codes */
    private Map<String, String> points() {
        secretary.navigate(meeting + "/points/terms");
        secretary.locator("input[name=category]").last().fill("Khách mời");
        secretary.locator("main .btn-primary").click();
        saved();
        secretary.navigate(meeting + "/points/import");
        secretary.locator("#file").setInputFiles(new FilePayload("Điểm cầu.csv", "text/csv", Conference.file()));
        secretary.locator("form[enctype] button").click();
        secretary.locator("button[value=apply]").click();
        saved();
        secretary.navigate(meeting + "/attendance");
        assertThat(secretary.locator(".point-figures")).containsText("/ " + Conference.POINTS);
        assertThat(secretary.locator(".point-figures")).containsText(String.valueOf(Conference.REGISTERED));
        secretary.navigate(meeting + "/points/links");
        secretary.locator("button[value=make]").click();
        saved();
        var links = Conference.links(secretary, meeting);
        assertThat(links).hasSize(Conference.POINTS);
        return links;
    }

    private void call() {
        var admin = as(Person.CTXH_ADMIN);
        admin.navigate("/admin/sections/ctxh/papers");
        Forms.fill(admin, "parent", "SỞ Y TẾ", "issuing", "BỆNH VIỆN ĐA KHOA", "symbol", "CTXH", "place", "Hà Nội");
        admin.locator("main form .btn-primary").click();
        assertThat(admin.getByRole(AriaRole.STATUS).first()).isVisible();
        secretary.navigate(meeting);
        secretary.locator("button[value=call]").click();
        saved();
        secretary.navigate(meeting + "/papers");
        Forms.fill(secretary, "invitees", "Trưởng các khoa lâm sàng", "post", "Trưởng phòng", "signer", "Nguyễn Thị Thanh Mai");
        secretary.locator("button[value=write]").click();
        saved();
        secretary.locator("#issue button[value=issue]").click();
        assertThat(secretary.locator(".papers .named").first()).containsText("GM-CTXH");
        var invited = phone(Person.NOI_ADMIN, "");
        invited.locator(".own-answer button[value=yes]").click();
        assertThat(invited.locator(".given")).containsText("Bạn đã nhận lời");
    }

    /** All points report while the chair leads. @return the sentence for the report */
    private String hold(Map<String, String> links) {
        var delegate = phone(Person.CTXH_STAFF, "/live");
        var wall = as(Person.CTXH_ADMIN);
        wall.navigate(meeting + "/projector");
        var chair = as(Person.NOI_ADMIN);
        chair.navigate(meeting + "/console");
        Forms.press(chair, "Bắt đầu cuộc họp");
        assertThat(delegate.locator("#headline")).hasText("Khai mạc");
        var speaker = phone(Person.NOI_STAFF, "/live");
        Forms.press(chair, "Sang mục tiếp theo");
        for (var page : new Page[] {speaker, delegate, wall}) {
            assertThat(page.locator("#headline")).hasText(REPORT);
        }
        report(links);
        secretary.navigate(meeting + "/attendance");
        var silent = secretary.locator(".point-silent");
        assertThat(silent.locator("li")).hasCount(1);
        assertThat(silent).containsText(PAPER_POINT);
        assertThat(silent.locator("a[href^='tel:']").first()).isVisible();
        silent.locator("li a").first().click();
        secretary.getByLabel("Đại biểu").fill("4");
        secretary.getByLabel("Khách mời").fill("0");
        secretary.locator("[name=reporter]").fill("Trưởng điểm cầu");
        secretary.locator("button[value=write]").click();
        saved();
        reported.put(PAPER_POINT, 4);
        var all = reported.values().stream().mapToInt(Integer::intValue).sum();
        for (var page : new Page[] {speaker, delegate, wall}) {
            assertThat(page.locator("#people .num")).hasText(String.valueOf(all));
            assertThat(page.locator("#points .num")).hasText(String.valueOf(Conference.POINTS));
        }
        secretary.navigate(meeting + "/attendance");
        var sentence = secretary.locator(".turnout-sentence").textContent().strip();
        assertThat(sentence).contains(Conference.POINTS + " điểm cầu").contains("tổng số " + all + " đại biểu");
        Forms.press(chair, "Sang mục tiếp theo");
        assertThat(speaker.locator("#headline")).hasText("Phát biểu kết luận");
        chair.locator("#steps summary").click();
        chair.locator("#steps .btn-danger").click();
        for (var page : new Page[] {speaker, delegate, wall}) {
            assertThat(page.locator("#headline")).hasText("Cuộc họp đã kết thúc");
        }
        return sentence;
    }

    private void report(Map<String, String> links) {
        for (var point : Conference.points()) {
            if (point.code().equals(PAPER_POINT)) {
                continue;
            }
            int present = point.code().startsWith("X2") ? point.delegates() - 1 : point.delegates();
            assertThat(Conference.report(links.get(point.code()), "Báo cáo viên " + point.code(), present, point.guests())).contains("sent");
            reported.put(point.code(), present + point.guests());
        }
        var phone = stranger();
        phone.setViewportSize(360, 740);
        phone.navigate(links.get(PHONE_POINT));
        phone.getByLabel(Pattern.compile("^Đại biểu")).first().fill("9");
        phone.locator(".point-send").click();
        assertThat(phone.locator(".point-done")).containsText("9 đại biểu");
        reported.put(PHONE_POINT, 9);
    }

    /** The closing words, and what of them is to be done by whom. */
    private void conclude() {
        secretary.navigate(meeting + "/conclusions?write=1");
        secretary.locator("#words").fill(CLOSING);
        secretary.locator("button[value=write]").click();
        saved();
        conclusion(0, "ctxh");
        conclusion(1, "noi");
        secretary.locator("button[value=issue]").click();
        saved();
        var lead = as(Person.NOI_ADMIN);
        lead.navigate("/tasks?board=section&section=noi");
        lead.getByText(TASK).first().click();
        assertThat(lead.locator("main")).containsText(TITLE);
    }

    private void writeDown() {
        secretary.navigate(meeting + "/notes");
        secretary.locator("form[data-kind=note] textarea").nth(1).fill(NOTE);
        assertThat(secretary.locator("form[data-kind=note] [data-status]").nth(1)).containsText("Đã lưu");
        secretary.navigate(meeting + "/minutes");
        secretary.locator("button[value=compile]").click();
        saved();
        assertThat(secretary.locator(".minutes-part textarea").filter(new Locator.FilterOptions().setHasText(NOTE))).isVisible();
        assertThat(secretary.locator(".minutes-part textarea").filter(new Locator.FilterOptions().setHasText(TASK))).isVisible();
        secretary.locator("button[value=submit]").click();
        saved();
        var chair = phone(Person.NOI_ADMIN, "/minutes");
        chair.locator("button[value=approve]").click();
        assertThat(chair.locator(".minutes-state")).containsText("Đã duyệt");
    }

    /** Minutes and notice as papers with numbers of their own. */
    private void issue() {
        paper("/minutes", "Phát hành biên bản", "/BB-CTXH", "chair", CHAIR, "secretary", SECRETARY, "signer", CHAIR, "secretarySigner", SECRETARY);
        paper("/conclusions", "Phát hành thông báo", "/TB-CTXH", "subject", "Kết luận tại hội nghị trực tuyến", "chair", CHAIR, "post", "Trưởng khoa",
                "signer", CHAIR);
        var reader = as(Person.NOI_STAFF);
        reader.navigate(meeting + "/papers");
        assertThat(reader.locator(".papers .named")).hasCount(3);
    }

    private void paper(String tab, String link, String named, String... fields) {
        secretary.navigate(meeting + tab);
        secretary.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
        Forms.fill(secretary, fields);
        secretary.locator("main button[value=write]").click();
        saved();
        secretary.locator("#issue button[value=issue]").click();
        assertThat(secretary.locator(".paper").filter(new Locator.FilterOptions().setHasText(named))).isVisible();
    }

    /** The article says what was reported, who spoke and what is to be done, and goes the way of all news. */
    private void publish(String figures) {
        secretary.navigate(meeting);
        secretary.locator("button[value=draft]").click();
        secretary.waitForURL(Pattern.compile(".*/news/[0-9a-f-]{36}/edit"));
        var editor = Editor.in(secretary);
        assertThat(editor.title()).hasValue(TITLE);
        for (var told : new String[] {figures, SPEAKER, GUEST, POST_OF_GUEST, TASK}) {
            assertThat(editor.body()).containsText(told);
        }
        editor.press("Đăng bài");
        assertThat(secretary.locator(".prose")).containsText(figures);
        var reader = phone(Person.NOI_STAFF, "");
        reader.locator(".meeting-article .name a").click();
        assertThat(reader.locator(".prose")).containsText(figures);
    }

    private void conclusion(int sentence, String lead) {
        secretary.navigate(meeting + "/conclusions");
        secretary.locator(".sentences .act").nth(sentence).click();
        secretary.locator("#lead").selectOption(lead);
        secretary.locator("#dueOn").fill(TODAY.plusDays(30).toString());
        secretary.locator("main form .btn-primary").click();
        assertThat(secretary.locator(".conclusions > li")).hasCount(sentence + 1);
    }
}
