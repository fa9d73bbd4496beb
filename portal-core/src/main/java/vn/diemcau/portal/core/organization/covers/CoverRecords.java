package vn.diemcau.portal.core.organization.covers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import vn.diemcau.portal.core.documents.FileExchange;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.documents.PreparedPicture;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.shared.Ids;

/** Keeps the row of a section and the files of its picture together. */
@ApplicationScoped
@Transactional
class CoverRecords {

    @Inject
    private Administration administration;

    @Inject
    private FileStore files;

    @Inject
    private FileExchange exchange;

    @Inject
    private Event<CoverChanged> changes;

    /** @param prepared null for no picture */
    void use(String sectionCode, PreparedPicture prepared) {
        var section = administration.section(sectionCode);
        section.requireOpen();
        var before = section.getCover() == null ? null : section.getCover().getId();
        UUID after = prepared == null ? null : Ids.next();
        exchange.replace(before == null ? "" : SectionCover.folder(before), after == null ? "" : SectionCover.folder(after));
        if (prepared != null) {
            prepared.renditions().forEach(file ->
                    files.put(SectionCover.fileKey(after, file.width()), new ByteArrayInputStream(file.jpeg())));
        }
        section.useCover(prepared == null ? null : new SectionCover(after, prepared));
        changes.fire(new CoverChanged(sectionCode, section.getName(), before, after));
    }
}
