package vn.diemcau.portal.it.browser.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Gives a test browser windows, each with a profile of its own, and takes pictures of them when the test fails. */
public abstract class BrowserTest {

    /** Two busy processors may make an answer late; a right answer comes at once. */
    private static final int PATIENCE = 15_000;

    @RegisterExtension
    final AfterTestExecutionCallback camera = this::photographFailure;

    private final List<BrowserContext> contexts = new ArrayList<>();

    protected BrowserTest() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** A window in which this person has logged in. */
    protected Page as(Person person) {
        return window(LogIn.of(person));
    }

    /** A window in which nobody has logged in. */
    protected Page stranger() {
        return window(LogIn.stranger());
    }

    /** A window of a telephone that has the portal among its programs; nobody has logged in. */
    protected Page installed() {
        return window(LogIn.installed());
    }

    private Page window(BrowserContext context) {
        contexts.add(context);
        return context.newPage();
    }

    private void photographFailure(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            var name = test.getRequiredTestMethod().getName();
            contexts.stream().flatMap(context -> context.pages().stream()).forEach(page -> page.screenshot(
                    new ScreenshotOptions().setPath(Path.of("target/failures", name + "-" + page.hashCode() + ".png"))));
        }
    }

    @AfterEach
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
