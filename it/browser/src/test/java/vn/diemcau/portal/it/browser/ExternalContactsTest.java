package vn.diemcau.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.Person;

/** A number outside the hospital, found and kept on a phone. */
class ExternalContactsTest extends BrowserTest {

    private static final int PHONE = 360;

    private static void fitsAndIsAccessible(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void aNumberIsFoundWithoutAccentsAndANewContactIsAddedOnAPhone() {
        var page = as(Person.CTXH_EDITOR);
        page.setViewportSize(PHONE, 740);
        page.navigate("/contacts");
        page.locator("main a[href='/contacts/external']").click();
        page.locator(".external-search input[name=q]").fill("so y te");
        page.keyboard().press("Enter");
        assertThat(page.locator(".external .tel").first()).hasAttribute("href", "tel:+842373900333");
        fitsAndIsAccessible(page);

        page.navigate("/contacts/external/new?section=ctxh");
        page.locator("#name").fill("Tran Thao Nguyen");
        page.locator("#number0").fill("0912 abc");
        page.locator("main .btn-primary").click();
        assertThat(page.locator(".error")).containsText("có chữ cái");
        assertThat(page.locator("#name")).hasValue("Tran Thao Nguyen");
        page.locator("#number0").fill("0912.000.999");
        page.locator("main .btn-primary").click();
        assertThat(page.locator(".alike")).containsText("Trần Thảo Nguyên");
        fitsAndIsAccessible(page);
        page.locator("button[value=anyway]").click();
        assertThat(page.locator("h1")).hasText("Tran Thao Nguyen");
        assertThat(page.locator(".reach a").first()).hasAttribute("href", "tel:+84912000999");

        page.locator("a[href$='?edit']").click();
        page.locator(".removal summary").click();
        page.locator("button[value=remove]").click();
        assertThat(page.locator("main")).containsText("Đã xóa liên hệ.");
    }
}
