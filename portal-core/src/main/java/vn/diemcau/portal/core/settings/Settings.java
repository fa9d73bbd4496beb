package vn.diemcau.portal.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.documents.StoredFile;
import vn.diemcau.portal.core.shared.ContentNumbers;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;
import vn.diemcau.portal.core.shared.NotFound;

/**
 * The settings in force, for everybody and before it is known who calls. Kept in memory as long as the database says that
 * there are no newer ones, on every server alike; while it is silent those that were known last count.
 */
@ApplicationScoped
public class Settings {

    private static final Logger LOG = Logger.getLogger(Settings.class.getName());

    private record Known(long number, Brand brand, Map<Feature, FeatureSwitch> switches) {
    }

    @Inject
    private ContentNumbers numbers;

    @Inject
    private SettingRecords records;

    @Inject
    private FileStore files;

    private volatile Known known = new Known(-1, Brand.NONE, Map.of());

    /** How the hospital is shown. */
    public Brand brand() {
        return known().brand();
    }

    /** Whether a part of the portal is on. */
    public boolean isOn(Feature feature) {
        var found = known().switches().get(feature);
        return found == null || found.on();
    }

    /** @throws NotFound if this part of the portal is off: then it is not there */
    public void require(Feature feature) {
        if (!isOn(feature)) {
            throw new NotFound(feature.name());
        }
    }

    /** The picture of the hospital's emblem, if it has one of its own. */
    public Optional<StoredFile> emblem() {
        var emblem = brand().emblem();
        return emblem.isEmpty() ? Optional.empty() : files.open(Brand.fileKey(emblem));
    }

    private Known known() {
        try {
            long number = numbers.of(Topic.PORTAL);
            if (known.number() != number) {
                known = new Known(number, records.brand(), records.switches());
            }
        } catch (IllegalStateException silent) {
            LOG.log(Level.FINE, "The settings known last count for now", silent);
        }
        return known;
    }
}
