package vn.diemcau.portal.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import vn.diemcau.portal.core.settings.BrandWords;
import vn.diemcau.portal.core.settings.Feature;
import vn.diemcau.portal.core.settings.Settings;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.web.frame.Frame;

/** The hospital in the frame of every page. Where it has chosen nothing the portal's own words and emblem stand. */
@Named("brand")
@RequestScoped
public class BrandView {

    private static final int TELLING = 12;

    @Inject
    private Settings settings;

    @Inject
    private Frame frame;

    private String style;

    private BrandWords words() {
        return settings.brand().words();
    }

    /** The name of the hospital in the reader's language. */
    public String getName() {
        var name = frame.getLanguage().equals("en") && !words().nameEn().isEmpty() ? words().nameEn() : words().nameVi();
        return name.isEmpty() ? frame.text("frame.hospital") : name;
    }

    /** What stands behind the title of each window. */
    public String getTitle() {
        return words().shortName().isEmpty() ? frame.text("frame.product") : words().shortName();
    }

    public String getAddress() {
        return words().address();
    }

    public String getHotline() {
        return words().hotline();
    }

    public String getFooter() {
        return words().footer();
    }

    /** Whether the hospital has an emblem of its own. */
    public boolean isOwnEmblem() {
        return !settings.brand().emblem().isEmpty();
    }

    /** The address of the emblem; it changes with the picture. */
    public String getEmblem() {
        var own = settings.brand().emblem();
        return own.isEmpty() ? "/assets/icons/emblem.svg" : "/branding/emblem.jpg?v=" + own;
    }

    /** The address of the hospital's colours, which changes with them; empty for the portal's own. */
    public String getStyle() {
        if (style == null) {
            var sheet = StyleSheet.of(words().colour());
            style = sheet.isEmpty() ? "" : "/branding/style.css?v=" + version(sheet);
        }
        return style;
    }

    static String version(String text) {
        return Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, TELLING);
    }

    /** Whether pages show how often articles were read. */
    public boolean isViewCounts() {
        return settings.isOn(Feature.VIEW_COUNTS);
    }

    public boolean isQuickContact() {
        return settings.isOn(Feature.QUICK_CONTACT);
    }
}
