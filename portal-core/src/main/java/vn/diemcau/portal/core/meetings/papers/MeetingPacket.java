package vn.diemcau.portal.core.meetings.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.papers.packet.PacketBinder;
import vn.diemcau.portal.core.papers.packet.PacketPart;
import vn.diemcau.portal.core.papers.packet.PacketSheets;
import vn.diemcau.portal.core.papers.packet.PacketSource;
import vn.diemcau.portal.core.papers.pdf.PdfSheets;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;

/** The papers of a meeting as one PDF: what was issued and holds, the agenda, and the documents that the caller may read. */
@ApplicationScoped
@Transactional
public class MeetingPacket {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private MeetingAccess meetings;

    @Inject
    private PaperOffices offices;

    @Inject
    private PaperRecords records;

    @Inject
    private MeetingPapers papers;

    @Inject
    @Any
    private Instance<PacketSource> sources;

    /**
     * @throws NotFound if there is no such meeting for the caller
     */
    @RequiresPermission(Permission.STAFF)
    public PaperFile of(UUID id) {
        var meeting = meetings.readable(id).meeting();
        try {
            var folder = Files.createTempDirectory("packet");
            try {
                var written = new ByteArrayOutputStream();
                PacketBinder.bind(meeting.getTitle(), parts(meeting, folder), written);
                return PaperFile.of(meeting.getTitle(), PaperFormat.PDF, written.toByteArray());
            } finally {
                clear(folder);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private List<PacketPart> parts(Meeting meeting, Path folder) throws IOException {
        var parts = new ArrayList<PacketPart>();
        var issued = records.of(meeting.getId()).stream().filter(IssuedPaper::isInForce).toList();
        for (var paper : issued.stream().filter(one -> one.type() == PaperType.GM).toList()) {
            parts.add(part(paper, folder));
        }
        var agenda = PacketSheets.agenda(offices.of(meeting.getSection()).body(), meeting.getTitle(), begin(meeting), meeting.getPlace(),
                agenda(meeting));
        parts.add(PacketPart.written(agenda.title(), PdfSheets.write(agenda), folder));
        for (var source : sources) {
            parts.addAll(source.parts(meeting.getId(), folder));
        }
        for (var paper : issued.stream().filter(one -> one.type() != PaperType.GM).toList()) {
            parts.add(part(paper, folder));
        }
        return parts;
    }

    private PacketPart part(IssuedPaper paper, Path folder) throws IOException {
        return PacketPart.written(paper.type().title() + ' ' + paper.named(), papers.file(paper.id(), PaperFormat.PDF).content(), folder);
    }

    private List<PacketSheets.AgendaLine> agenda(Meeting meeting) {
        var begin = begin(meeting);
        return records.agenda(meeting.getId()).stream().map(row -> new PacketSheets.AgendaLine(
                TIME.format(begin.plusMinutes(((Number) row[2]).longValue())), (String) row[0], (String) row[1], "")).toList();
    }

    private static LocalDateTime begin(Meeting meeting) {
        return LocalDateTime.ofInstant(meeting.getBeginsAt(), HospitalDay.ZONE);
    }

    private static void clear(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
