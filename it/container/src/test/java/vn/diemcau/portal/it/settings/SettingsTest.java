package vn.diemcau.portal.it.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.settings.BrandWords;
import vn.diemcau.portal.core.settings.Feature;
import vn.diemcau.portal.core.settings.FeatureSwitch;
import vn.diemcau.portal.core.settings.SettingsOffice;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.pages.Statements;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

@InsideTheServer
class SettingsTest {

    private static final BrandWords WORDS = new BrandWords("Bệnh viện Thử nghiệm", "Trial Hospital", "BV Thử", "#2461A8",
            "Số 1, đường Thử", "1900 1234", "Giấy phép số 5");

    @Inject
    private SettingsOffice office;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private ArticleFixture articles;

    @Inject
    private PictureFixture pictures;

    @Inject
    private Statements statements;

    @Inject
    private Rows rows;

    @BeforeEach
    void thereIsSomethingToRead() {
        articles.published(Audience.hospital());
    }

    @AfterEach
    void nothingIsSet() {
        rows.change("set portal.system = 'on'; update branding set name_vi = '', name_en = '', short_name = '', colour = '', address = '',"
                + " hotline = '', footer = '', emblem = ''; update feature_switch set enabled = true; reset portal.system");
    }

    private long version() {
        return callers.as("admin", () -> office.brand().version());
    }

    private void turn(Feature feature, boolean on) {
        callers.as("admin", () -> office.turn(feature, on, versionOf(feature)));
    }

    private long versionOf(Feature feature) {
        return rows.number("select version from feature_switch where name = ?", feature.name());
    }

    @Test
    @Operation("SettingsOffice.brand")
    @Operation("SettingsOffice.describe")
    @Operation("SettingsOffice.useEmblem")
    @Operation("SettingsOffice.removeEmblem")
    @Operation("SettingsOffice.switches")
    @Operation("SettingsOffice.turn")
    void settingsAreChangedByWhoRunsThePortalAndByNobodyElse() {
        permissions.of("SettingsOffice.brand", () -> office.brand()).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("SettingsOffice.describe", this::version, version -> office.describe(version, WORDS)).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("SettingsOffice.useEmblem", this::version, version -> office.useEmblem(version, pictures.upload()))
                .allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("SettingsOffice.removeEmblem", this::version, version -> office.removeEmblem(version)).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("SettingsOffice.switches", () -> office.switches()).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("SettingsOffice.turn", () -> versionOf(Feature.VIEW_COUNTS), version -> office.turn(Feature.VIEW_COUNTS, true, version))
                .allows(PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    void theHospitalsNameStandsOnTheNextPageOfEverybodyEvenOfStrangers() {
        assertThat(reader.show("noi.staff", "/").body()).contains("Bệnh viện Đa khoa tỉnh");
        callers.as("admin", () -> office.describe(office.brand().version(), WORDS));
        var page = reader.show("noi.staff", "/").body();
        assertThat(page).contains("<b>Bệnh viện Thử nghiệm</b>", "· BV Thử</title>", "Số 1, đường Thử", "1900 1234", "Giấy phép số 5")
                .doesNotContain("Bệnh viện Đa khoa tỉnh");
        assertThat(reader.show("", "/logged-out").body()).contains("Bệnh viện Thử nghiệm");
    }

    @Test
    void aPageCostsNoStatementMoreForIt() {
        callers.as("admin", () -> office.describe(office.brand().version(), WORDS));
        reader.show("noi.staff", "/");
        reader.show("noi.staff", "/");
        assertThat(statements.during(() -> reader.show("noi.staff", "/"))).isEqualTo(1);
    }

    @Test
    void theColourIsAStyleSheetThatABrowserKeepsUntilItChanges() {
        assertThat(reader.show("noi.staff", "/").body()).doesNotContain("/branding/style.css");
        callers.as("admin", () -> office.describe(office.brand().version(), WORDS));
        var page = reader.show("noi.staff", "/").body();
        var address = page.substring(page.indexOf("/branding/style.css")).split("\"")[0];
        var sheet = reader.show("", address);
        assertThat(sheet.body()).contains("--brand:#2461a8", "[data-theme=\"dark\"]");
        assertThat(sheet.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age=31536000", "immutable");
        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        var tag = sheet.headers().firstValue("ETag").orElseThrow();
        assertThat(reader.send("", reader.request(address).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
        assertThat(reader.show("", address + "older").headers().firstValue("Cache-Control").orElse("")).startsWith("no-cache");
    }

    @Test
    void aColourThatCannotBeReadIsPassedOver() {
        rows.change("set portal.system = 'on'; update branding set colour = '#ffff00'; reset portal.system");
        var page = reader.show("noi.staff", "/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/branding/style.css");
    }

    @Test
    void anEmblemIsCheckedByItsContentAndShownToEverybody() throws IOException {
        callers.as("admin", () -> office.useEmblem(office.brand().version(), pictures.upload()));
        var page = reader.show("noi.staff", "/").body();
        var address = page.substring(page.indexOf("/branding/emblem.jpg")).split("\"")[0];
        assertThat(reader.show("", address).headers().firstValue("Content-Type")).hasValue("image/jpeg");
        var drawing = Files.writeString(Files.createTempFile("emblem", ".png"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
        assertThatThrownBy(() -> callers.as("admin", () -> office.useEmblem(office.brand().version(), drawing))).isInstanceOf(PictureRefused.class);
        callers.as("admin", () -> office.removeEmblem(office.brand().version()));
        assertThat(reader.show("", address).statusCode()).isEqualTo(404);
        assertThat(reader.show("noi.staff", "/").body()).contains("/assets/icons/emblem.svg");
    }

    @Test
    void whoStartedFromAnOlderStateOverwritesNothing() {
        long old = version();
        callers.as("admin", () -> office.describe(old, WORDS));
        assertThatThrownBy(() -> callers.as("admin", () -> office.describe(old, new BrandWords("Khác", "", "", "", "", "", ""))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as("admin", () -> office.useEmblem(old, pictures.upload()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as("admin", () -> office.turn(Feature.VIEW_COUNTS, false, -1))).isInstanceOf(Refused.class);
        assertThat(callers.as("admin", () -> office.brand().words().nameVi())).isEqualTo("Bệnh viện Thử nghiệm");
    }

    @Test
    void whatIsSwitchedOffIsNotThereFromTheNextRequestOn() {
        assertThat(reader.show("noi.staff", "/contacts").statusCode()).isEqualTo(200);
        turn(Feature.QUICK_CONTACT, false);
        assertThat(reader.show("noi.staff", "/contacts").statusCode()).isEqualTo(404);
        assertThat(reader.show("noi.staff", "/api/v1/contacts/quick").statusCode()).isEqualTo(404);
        assertThat(reader.show("noi.staff", "/").body()).doesNotContain("/contacts", "tel:115");
        turn(Feature.QUICK_CONTACT, true);
        assertThat(reader.show("noi.staff", "/").body()).contains("/contacts", "tel:115");
    }

    @Test
    void howOftenArticlesWereReadIsShownOrNot() {
        assertThat(reader.show("noi.staff", "/news").body()).contains("lượt đọc");
        turn(Feature.VIEW_COUNTS, false);
        assertThat(reader.show("noi.staff", "/news").body()).doesNotContain("lượt đọc");
        assertThat(reader.show("noi.staff", "/").body()).doesNotContain("Đọc nhiều", "lượt đọc");
        assertThat(reader.show("noi.staff", "/s/ctxh").body()).doesNotContain("lượt đọc");
    }

    @Test
    void programsWithTokensFindNothingWhenThatIsSwitchedOff() {
        turn(Feature.REST_TOKENS, false);
        var program = reader.request("/api/v1/me").header("Authorization", "Bearer anything");
        assertThat(reader.send("", program).statusCode()).isEqualTo(404);
        turn(Feature.REST_TOKENS, true);
        assertThat(reader.send("", reader.request("/api/v1/me").header("Authorization", "Bearer anything")).statusCode()).isEqualTo(401);
    }

    @Test
    void theSwitchesAreInAFixedOrderWithTheirState() {
        assertThat(callers.as("admin", () -> office.switches())).extracting(FeatureSwitch::feature).containsExactly(Feature.values());
    }
}
