package vn.diemcau.portal.core.meetings.packets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** The papers of a meeting as one PDF: what was issued and holds, the agenda, and the documents that the caller may read. */
@ApplicationScoped
public class MeetingPacket {

    /** Binding takes a processor, and hundreds of megabytes of disk: so many at a time on each server. */
    private final Semaphore presses = new Semaphore(2);

    @Inject
    private MeetingParts parts;

    /**
     * @throws vn.diemcau.portal.core.shared.NotFound if there is no such meeting for the caller
     * @throws Refused                                if others are being bound
     */
    @RequiresPermission(Permission.STAFF)
    public PacketFile of(UUID id) {
        if (!presses.tryAcquire()) {
            throw new Refused("meeting", "packets.refused.busy");
        }
        try (var folder = WorkFolder.make()) {
            var gathered = parts.of(id, folder.path());
            return PacketFile.bind(Texts.slug(gathered.title()) + ".pdf", gathered.title(), gathered.parts());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } finally {
            presses.release();
        }
    }
}
