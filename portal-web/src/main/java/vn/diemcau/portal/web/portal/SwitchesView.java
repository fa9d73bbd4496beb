package vn.diemcau.portal.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import vn.diemcau.portal.core.settings.Feature;
import vn.diemcau.portal.core.settings.FeatureSwitch;
import vn.diemcau.portal.core.settings.SettingsOffice;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** Which parts of the portal are on. */
@Named("switchesPage")
@RequestScoped
public class SwitchesView extends FormPage {

    @Inject
    private SettingsOffice office;

    private Collection<FeatureSwitch> switches;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            office.turn(feature(), sent("on").equals("true"), number("version"));
            return "/admin/switches?saved";
        });
    }

    private Feature feature() {
        return Arrays.stream(Feature.values()).filter(feature -> feature.name().equals(sent("feature"))).findFirst()
                .orElseThrow(() -> new Refused("feature", "portal.refused.form"));
    }

    @Override
    public void load() {
        switches = office.switches();
    }

    public Collection<FeatureSwitch> getSwitches() {
        return switches;
    }
}
