package vn.diemcau.portal.core.meetings.packets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.papers.packet.PacketBinder;
import vn.diemcau.portal.core.shared.Texts;

/** The papers of a meeting as one PDF: what was issued and holds, the agenda, and the documents that the caller may read. */
@ApplicationScoped
public class MeetingPacket {

    @Inject
    private MeetingParts parts;

    /** @throws vn.diemcau.portal.core.shared.NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public PacketFile of(UUID id) {
        try (var folder = WorkFolder.make()) {
            var gathered = parts.of(id, folder.path());
            var file = Files.createTempFile("meeting", ".pdf");
            PacketBinder.bind(gathered.title(), gathered.parts(), file);
            return new PacketFile(Texts.slug(gathered.title()) + ".pdf", file);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
