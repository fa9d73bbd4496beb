package vn.diemcau.portal.core.meetings.packets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.Refused;

/**
 * For each connection point a packet for the time when its line is lost: the point with whom to call, the agenda, the papers that are
 * for everybody at the meeting, and a list to sign in. For those who prepare the meeting, also when it is over; the operations fail
 * with {@link vn.diemcau.portal.core.shared.NotFound} and {@link vn.diemcau.portal.auth.NotPermitted} for others.
 */
@ApplicationScoped
public class PointPackets {

    private static final Logger LOG = Logger.getLogger(PointPackets.class.getName());

    /** Binding hundreds of packets keeps a processor busy for minutes: one archive at a time on each server. */
    private final Semaphore archives = new Semaphore(1);

    @Inject
    private PointParts parts;

    /** The packet of one point. @throws vn.diemcau.portal.core.shared.NotFound if there is no such point, too */
    @RequiresPermission(Permission.STAFF)
    public PacketFile of(UUID meeting, UUID point) {
        try (var folder = WorkFolder.make()) {
            return parts.of(meeting, point, folder).single();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** The packets of all points, to be written as an archive. @throws Refused if another archive is being made */
    @RequiresPermission(Permission.STAFF)
    public PointBundle all(UUID meeting) {
        if (!archives.tryAcquire()) {
            throw new Refused("meeting", "packets.refused.busy");
        }
        PointBundle bundle = null;
        WorkFolder folder = null;
        try {
            folder = WorkFolder.make();
            bundle = parts.of(meeting, null, folder).whenClosed(archives::release);
            return bundle;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } finally {
            if (bundle == null) {
                archives.release();
                forget(folder);
            }
        }
    }

    private static void forget(WorkFolder folder) {
        try {
            if (folder != null) {
                folder.close();
            }
        } catch (IOException left) {
            LOG.log(Level.WARNING, "A folder of packets could not be removed", left);
        }
    }
}
