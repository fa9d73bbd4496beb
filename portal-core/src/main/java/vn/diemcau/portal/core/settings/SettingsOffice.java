package vn.diemcau.portal.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.documents.PictureWorkshop;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where who runs the portal changes its settings. They hold from the next request on, on every server. Who changes them names
 * the version that it was decided on, and is refused if somebody else has changed it since.
 */
@ApplicationScoped
@Transactional
public class SettingsOffice {

    @Inject
    private SettingRecords records;

    @Inject
    private EmblemChange emblems;

    @Inject
    private PictureWorkshop workshop;

    @Inject
    private Event<PortalDeed> deeds;

    /** How the hospital is shown, as it is stored. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public Brand brand() {
        return records.brand();
    }

    /** @throws Refused if somebody else has changed it since this version */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void describe(long version, BrandWords words) {
        var before = fields(records.brand().words());
        if (!records.describe(version, words)) {
            throw new Refused("version", "branding.refused.outdated");
        }
        var after = fields(words);
        tell("branding.changed", Deed.differing(before, after), Deed.differing(after, before));
    }

    /**
     * Gives the hospital an emblem of its own. The work on the picture is done outside a transaction.
     *
     * @param upload a file with whatever a browser sent; it is checked by its content
     * @throws vn.diemcau.portal.core.documents.PictureRefused if it is no picture that can be taken
     * @throws Refused if somebody else has changed the settings since this version
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void useEmblem(long version, Path upload) {
        emblems.use(version, workshop.prepare(upload).renditions().get(0).jpeg());
    }

    /** Shows the emblem that the portal brings along. @throws Refused if somebody else has changed it since this version */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void removeEmblem(long version) {
        emblems.use(version, null);
    }

    /** The parts that can be switched, in a fixed order. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public Collection<FeatureSwitch> switches() {
        return records.switches().values();
    }

    /** Switches a part on or off. @throws Refused if somebody else has done so since this version */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void turn(Feature feature, boolean on, long version) {
        if (!records.turn(feature, on, version)) {
            throw new Refused("version", "branding.refused.outdated");
        }
        deeds.fire(new PortalDeed(new Deed("switch.turned", null, "switch", feature.name(), "", Deed.Readers.ALL,
                Map.of("on", String.valueOf(!on)), Map.of("on", String.valueOf(on)))));
    }

    private void tell(String action, Map<String, Object> before, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed(action, null, "branding", "", "", Deed.Readers.ALL, before, after)));
    }

    private static Map<String, Object> fields(BrandWords words) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", words.nameVi());
        fields.put("nameEn", words.nameEn());
        fields.put("shortName", words.shortName());
        fields.put("colour", words.colour());
        fields.put("address", words.address());
        fields.put("hotline", words.hotline());
        fields.put("footer", words.footer());
        return fields;
    }
}
