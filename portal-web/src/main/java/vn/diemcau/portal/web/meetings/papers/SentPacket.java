package vn.diemcau.portal.web.meetings.papers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.core.meetings.packets.PacketFile;

/** How packets are handed out: to be kept, by nobody in between. */
final class SentPacket {

    private SentPacket() {
    }

    static void send(PacketFile packet, HttpServletResponse response) throws IOException {
        describe(response, "application/pdf", packet.name());
        response.setContentLengthLong(packet.size());
        try (var content = packet.content()) {
            content.transferTo(response.getOutputStream());
        }
    }

    static void describe(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        response.setHeader("Cache-Control", "private, no-store");
    }
}
