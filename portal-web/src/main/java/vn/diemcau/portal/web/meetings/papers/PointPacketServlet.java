package vn.diemcau.portal.web.meetings.papers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.packets.PointPackets;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** The packets of connection points: of one with {@code ?meeting=<id>&point=<id>}, of all as an archive without a point. */
@WebServlet("/points/packets")
public class PointPacketServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PointPackets packets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var meeting = id(request, "meeting");
        if (request.getParameter("point") != null) {
            try (var packet = packets.of(meeting, id(request, "point"))) {
                SentPacket.send(packet, response);
            }
            return;
        }
        try (var bundle = packets.all(meeting)) {
            SentPacket.describe(response, "application/zip", bundle.name());
            bundle.writeTo(response.getOutputStream());
        } catch (Refused busy) {
            response.sendRedirect("/meetings/" + meeting + "/points?busy");
        }
    }

    private static UUID id(HttpServletRequest request, String parameter) {
        return Ids.parse(request.getParameter(parameter)).orElseThrow(() -> new NotFound(parameter));
    }
}
