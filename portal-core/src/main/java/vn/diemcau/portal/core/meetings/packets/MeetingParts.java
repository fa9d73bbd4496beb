package vn.diemcau.portal.core.meetings.packets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.agenda.Agenda;
import vn.diemcau.portal.core.meetings.agenda.AgendaEntry;
import vn.diemcau.portal.core.meetings.agenda.Speaker;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.papers.MeetingPapers;
import vn.diemcau.portal.core.meetings.papers.PaperFormat;
import vn.diemcau.portal.core.meetings.papers.PaperOffices;
import vn.diemcau.portal.core.papers.packet.PacketPart;
import vn.diemcau.portal.core.papers.packet.PacketSheets;
import vn.diemcau.portal.core.papers.pdf.PdfSheets;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.shared.HospitalDay;

/** Gathers what belongs to a meeting, with the caller's eyes. Nothing is bound here: that takes long, and needs no database. */
@ApplicationScoped
@Transactional
class MeetingParts {

    /** A packet before it is bound. */
    record Gathered(String title, List<PacketPart> parts) {
    }

    /** Of all documents of a packet together. */
    private static final long BYTES = 200L * 1024 * 1024;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Agenda agenda;

    @Inject
    private PaperOffices offices;

    @Inject
    private MeetingPapers papers;

    @Inject
    private PacketDocuments documents;

    /** @throws vn.diemcau.portal.core.shared.NotFound if there is no such meeting for the caller */
    Gathered of(UUID id, Path folder) throws IOException {
        var shown = agenda.shown(id);
        var meeting = shown.view().meeting();
        var issued = papers.of(id).stream().filter(IssuedPaper::isInForce).toList();
        var parts = new ArrayList<>(issued(issued, true, folder));
        parts.add(agenda(meeting, shown.entries(), folder));
        parts.addAll(documents.of(id, shown.entries(), paper -> true, BYTES, folder));
        parts.addAll(issued(issued, false, folder));
        return new Gathered(meeting.getTitle(), parts);
    }

    /** Papers that were issued. @param invitations whether these, or all others */
    List<PacketPart> issued(List<IssuedPaper> issued, boolean invitations, Path folder) throws IOException {
        var parts = new ArrayList<PacketPart>();
        for (var paper : issued.stream().filter(one -> (one.type() == PaperType.GM) == invitations).toList()) {
            parts.add(PacketPart.written(paper.type().title() + ' ' + paper.named(), papers.file(paper.id(), PaperFormat.PDF).content(), folder));
        }
        return parts;
    }

    /** The agenda with its numbers, times and speakers, as a sheet. */
    PacketPart agenda(Meeting meeting, List<AgendaEntry> entries, Path folder) throws IOException {
        var sheet = PacketSheets.agenda(offices.of(meeting.getSection().getCode()).body(), meeting.getTitle(), begin(meeting), meeting.getPlace(),
                entries.stream().map(MeetingParts::line).toList());
        return PacketPart.written(sheet.title(), PdfSheets.write(sheet), folder);
    }

    private static PacketSheets.AgendaLine line(AgendaEntry entry) {
        return new PacketSheets.AgendaLine(TIME.format(entry.begins().atZone(HospitalDay.ZONE)), entry.number() + '.', entry.item().title(),
                entry.item().speakers().stream().map(Speaker::inWords).collect(Collectors.joining("; ")));
    }

    static LocalDateTime begin(Meeting meeting) {
        return LocalDateTime.ofInstant(meeting.getBeginsAt(), HospitalDay.ZONE);
    }
}
