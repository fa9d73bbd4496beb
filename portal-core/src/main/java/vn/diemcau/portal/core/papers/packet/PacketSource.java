package vn.diemcau.portal.core.papers.packet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Hands in what belongs into the packet of a meeting beside invitation and agenda, such as its documents. Every bean of this kind is
 * asked, within the transaction of the caller: it hands in only what the caller may read.
 */
public interface PacketSource {

    /** @param folder where files may be put until the packet is bound */
    List<PacketPart> parts(UUID meeting, Path folder) throws IOException;
}
