package vn.diemcau.portal.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.Map;
import vn.diemcau.portal.core.documents.FileExchange;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/** Keeps the emblem's file and the setting together: the file that is not needed in the end goes, whichever it is. */
@ApplicationScoped
@Transactional
class EmblemChange {

    @Inject
    private SettingRecords records;

    @Inject
    private FileStore files;

    @Inject
    private Event<PortalDeed> deeds;

    @Inject
    private FileExchange exchange;

    /** @param jpeg null for none @throws Refused if somebody else has changed the settings since this version */
    void use(long version, byte[] jpeg) {
        var before = records.brand().emblem();
        var after = jpeg == null ? "" : Ids.next().toString();
        exchange.replace(before.isEmpty() ? "" : Brand.fileKey(before), after.isEmpty() ? "" : Brand.fileKey(after));
        if (jpeg != null) {
            files.put(Brand.fileKey(after), new ByteArrayInputStream(jpeg));
        }
        if (!records.useEmblem(version, after)) {
            throw new Refused("version", "branding.refused.outdated");
        }
        deeds.fire(new PortalDeed(new Deed("branding.emblem", null, "branding", "", "", Deed.Readers.ALL,
                Map.of("emblem", before), Map.of("emblem", after))));
    }
}
