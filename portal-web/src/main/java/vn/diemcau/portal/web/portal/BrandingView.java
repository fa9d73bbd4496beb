package vn.diemcau.portal.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.core.settings.Brand;
import vn.diemcau.portal.core.settings.BrandWords;
import vn.diemcau.portal.core.settings.SettingsOffice;
import vn.diemcau.portal.web.forms.FormPage;

/** The hospital's name, colour, emblem and the lines at the foot of pages. */
@Named("brandingPage")
@RequestScoped
public class BrandingView extends FormPage {

    /** The colours that are offered, in the order of the accents in tokens.css, which are the same. */
    static final List<String> OFFERED = List.of("#0b7a75", "#2461a8", "#4450b8", "#6d48b0", "#8e3a8a", "#b83a74", "#b42318",
            "#ae4c0a", "#8a5a00", "#15783a", "#475a66", "#0e7490");

    private static final String OWN = "own";

    @Inject
    private SettingsOffice office;

    private Brand brand;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            if (sent("do").equals("remove")) {
                office.removeEmblem(number("version"));
            } else {
                var colour = sent("choice").equals(OWN) ? sent(OWN) : sent("choice");
                office.describe(number("version"), new BrandWords(sent("nameVi"), sent("nameEn"), sent("shortName"), colour,
                        sent("address"), sent("hotline"), sent("footer")));
            }
            return "/admin/branding?saved";
        });
    }

    @Override
    public void load() {
        brand = office.brand();
    }

    public Brand getBrand() {
        return brand;
    }

    public BrandWords getWords() {
        return brand.words();
    }

    public List<String> getOffered() {
        return OFFERED;
    }

    /** Which choice of a colour holds: one that is offered, one of the hospital's own, or none. */
    public String getChoice() {
        var colour = brand.words().colour();
        return typed("choice", colour.isEmpty() || OFFERED.contains(colour) ? colour : OWN);
    }

    /** The colour of the hospital's own, for the field in which it is chosen. */
    public String getOwn() {
        var colour = brand.words().colour();
        return typed(OWN, colour.isEmpty() ? OFFERED.get(0) : colour);
    }
}
