package vn.diemcau.portal.web.meetings.papers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.meetings.packets.MeetingPacket;
import vn.diemcau.portal.core.meetings.papers.InvitationDesk;
import vn.diemcau.portal.core.meetings.papers.MeetingPapers;
import vn.diemcau.portal.core.meetings.papers.PaperFile;
import vn.diemcau.portal.core.meetings.papers.PaperFormat;
import vn.diemcau.portal.core.meetings.papers.results.ResultDesk;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * The files of papers: {@code /papers/<paper>.pdf}, {@code /papers/draft/<meeting>.docx} for the invitation that is being written,
 * {@code /papers/draft/minutes/<meeting>.pdf} and {@code /papers/draft/notice/<meeting>.pdf} for what a meeting leaves, and
 * {@code /papers/packet/<meeting>.pdf} for all of a meeting in one.
 */
@WebServlet("/papers/*")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(draft/|draft/minutes/|draft/notice/|packet/)?([0-9a-f-]{36})\\.(pdf|docx)");

    @Inject
    private transient MeetingPapers papers;

    @Inject
    private transient InvitationDesk desk;

    @Inject
    private transient ResultDesk results;

    @Inject
    private transient MeetingPacket packet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotFound("paper");
        }
        var id = Ids.parse(path.group(2)).orElseThrow(() -> new NotFound("paper"));
        var format = "pdf".equals(path.group(3)) ? PaperFormat.PDF : PaperFormat.DOCX;
        if ("packet/".equals(path.group(1))) {
            try (var bound = packet.of(id)) {
                SentPacket.send(bound, response);
            } catch (Refused busy) {
                response.sendRedirect("/meetings/" + id + "/papers?busy");
            }
            return;
        }
        var file = file(String.valueOf(path.group(1)), id, format);
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + '"');
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.content());
    }

    private PaperFile file(String kind, UUID id, PaperFormat format) {
        return switch (kind) {
            case "draft/" -> desk.preview(id, format);
            case "draft/minutes/" -> results.preview(id, PaperType.BB, format);
            case "draft/notice/" -> results.preview(id, PaperType.TB, format);
            default -> papers.file(id, format);
        };
    }
}
