package vn.diemcau.portal.auth.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** What the leaving has closed, and nothing else, is opened by the return; what was interrupted is mended and told. */
class AccountsOfLeaversTest extends BrowserTest {

    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    /** The portal looks every half minute, and more often here. */
    private static final int PATIENCE = 120_000;

    @Test
    void anAccountThatWasClosedByHandBeforeStaysClosedAndNobodyOpensThatOfALeaver() throws SQLException {
        var closedByHand = Kernel.newPerson("closed.by.hand");
        var open = Kernel.newPerson("open.until.leaving");
        Kernel.ACCOUNTS.disable(closedByHand);
        var office = as(Person.TCCB_ADMIN);
        var first = record("closed.by.hand");
        var second = record("open.until.leaving");
        leave(office, first);
        leave(office, second);
        assertThat(Kernel.ACCOUNTS.withId(open).enabled()).isFalse();

        var admin = as(Person.PORTAL_ADMIN);
        admin.navigate("/admin/accounts");
        var line = admin.locator(".accounts li").filter(new Locator.FilterOptions().setHasText("open.until.leaving"));
        admin.waitForNavigation(() -> line.locator("button[value=enable]").click());
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("đã nghỉ việc");
        assertThat(Kernel.ACCOUNTS.withId(open).enabled()).isFalse();

        back(office, first);
        back(office, second);
        assertThat(Kernel.ACCOUNTS.withId(open).enabled()).isTrue();
        assertThat(Kernel.ACCOUNTS.withId(closedByHand).enabled()).isFalse();
    }

    @Test
    void anInterruptedChangeOfARoleIsMendedAndItsEntryNamesWhoeverHadBegunIt() throws SQLException {
        var account = Kernel.newPerson("half.given");
        change("insert into role_change (subject, begun_at, begun_by, begun_by_name, begun_section)"
                + " values (?, now() - interval '5 minutes', 'x', 'Người Bắt Đầu', 'qlcl')", account);
        var page = as(Person.PORTAL_ADMIN);
        page.waitForCondition(() -> page.navigate("/admin/audit?thing=" + account).text().contains("Người Bắt Đầu"),
                new WaitForConditionOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".audit tbody tr").first()).containsText("Hoàn tất thay đổi vai trò bị gián đoạn");
    }

    private static void leave(Page page, UUID person) {
        page.navigate("/admin/staff/" + person);
        page.locator("#leave-leftOn").fill(TODAY);
        page.waitForNavigation(() -> page.locator("form:has(input[name=form][value=leave]) button").click());
        assertThat(page.locator("main")).containsText("Tài khoản đã khóa");
    }

    private static void back(Page page, UUID person) {
        page.navigate("/admin/staff/" + person);
        page.waitForNavigation(() -> page.locator("form:has(input[name=form][value=back]) button").click());
    }

    /** A record for an account. */
    private static UUID record(String username) throws SQLException {
        var id = UUID.randomUUID();
        change("insert into staff_member (id, staff_number, family_name, given_name, username, version) values (?, ?, 'Lò', 'Mẩy', ?, 1)",
                id, username, username);
        return id;
    }

    private static void change(String sql, Object... values) throws SQLException {
        var database = RunningPortal.stack().database();
        try (var connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
