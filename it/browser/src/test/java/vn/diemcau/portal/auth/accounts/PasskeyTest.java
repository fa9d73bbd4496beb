package vn.diemcau.portal.auth.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.browser.support.BrowserTest;
import vn.diemcau.portal.it.browser.support.LogIn;
import vn.diemcau.portal.it.browser.support.RunningPortal;

/** Whoever has registered a passkey is asked for it after the password. */
class PasskeyTest extends BrowserTest {

    private static final String NAME = "has.passkey";
    private static final String PASSWORD = "another password";
    /** Of RFC 7636, appendix B. */
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @Test
    void aPasskeyIsRegisteredOnceAndAskedForAtTheNextLogIn() {
        var created = Kernel.ACCOUNTS.create(NAME, "Lò", "Thị Mẩy", NAME + "@benhvien.example");
        var page = stranger();
        giveTheDeviceAPasskeyStore(page);
        page.onDialog(dialog -> dialog.accept("USB"));
        page.navigate(RunningPortal.stack().identity().issuer() + "/protocol/openid-connect/auth?client_id=portal"
                + "&response_type=code&scope=openid&code_challenge_method=S256&code_challenge=" + CHALLENGE
                + "&kc_action=webauthn-register&redirect_uri=" + RunningPortal.url() + "/logged-out");
        LogIn.fillIn(page, NAME, created.temporaryPassword());
        page.locator("#password-new").fill(PASSWORD);
        page.locator("#password-confirm").fill(PASSWORD);
        page.locator("[type=submit]").click();
        click(page, "#registerWebAuthn");
        assertThat(page).hasURL(Pattern.compile("/logged-out"));

        page.context().clearCookies();
        page.navigate("/me");
        LogIn.fillIn(page, NAME, PASSWORD);
        click(page, "#authenticateWebAuthnButton");
        assertThat(page).hasURL(Pattern.compile("/me$"));
    }

    /** The buttons do nothing before their scripts have come. */
    private static void click(Page page, String button) {
        page.locator(button).waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator(button).click();
    }

    /** As a telephone or a key on the USB port is one; Chromium plays it. */
    private static void giveTheDeviceAPasskeyStore(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        browser.send("WebAuthn.addVirtualAuthenticator", JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "usb", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""").getAsJsonObject());
    }
}
