package vn.diemcau.portal.it.browser.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.EnumMap;
import java.util.Map;

/** Logs people in, each of them once: later visits begin with the cookies of the first. */
public final class LogIn {

    private static final Map<Person, String> REMEMBERED = new EnumMap<>(Person.class);

    private LogIn() {
    }

    /** A fresh browser profile in which nobody has logged in. */
    static BrowserContext stranger() {
        return Chromium.browser().newContext(options());
    }

    /** A fresh browser profile in which this person has logged in. */
    static BrowserContext of(Person person) {
        var state = REMEMBERED.computeIfAbsent(person, LogIn::cookies);
        return Chromium.browser().newContext(options().setStorageState(state));
    }

    /** The portal as a telephone keeps it among its programs: with its service worker. Nobody has logged in. */
    static BrowserContext installed() {
        return Chromium.browser().newContext(options().setServiceWorkers(ServiceWorkerPolicy.ALLOW).setViewportSize(390, 780).setHasTouch(true));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setBaseURL(RunningPortal.url()).setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh").setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
    }

    private static String cookies(Person person) {
        try (var context = stranger()) {
            var page = context.newPage();
            page.navigate("/me");
            fillIn(page, person);
            page.waitForURL("**/me");
            return context.storageState();
        }
    }

    /** Fills in the log-in page that is shown. */
    public static void fillIn(Page page, Person person) {
        fillIn(page, person.username(), Person.PASSWORD);
    }

    public static void fillIn(Page page, String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }
}
