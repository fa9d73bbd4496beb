package vn.diemcau.portal.core.meetings.packets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.agenda.Agenda;
import vn.diemcau.portal.core.meetings.agenda.AgendaView;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.papers.MeetingPapers;
import vn.diemcau.portal.core.meetings.papers.PaperOffices;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.PointLine;
import vn.diemcau.portal.core.meetings.points.links.LinkCard;
import vn.diemcau.portal.core.meetings.points.links.PointLinks;
import vn.diemcau.portal.core.papers.packet.PacketPart;
import vn.diemcau.portal.core.papers.packet.PointSheets;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;

/** Gathers what the packets of points are made of, for those who prepare the meeting. It leaves an entry: names and numbers go out. */
@ApplicationScoped
@Transactional
class PointParts {

    /** Documents of these packets together: only what everybody at the meeting may read, and what can be printed at a point. */
    private static final long BYTES = 30L * 1024 * 1024;
    private static final String EVERYBODY = "READERS";

    @Inject
    private Agenda agenda;

    @Inject
    private MeetingParts parts;

    @Inject
    private PacketDocuments documents;

    @Inject
    private PaperOffices offices;

    @Inject
    private MeetingPapers papers;

    @Inject
    private ConnectionPoints points;

    @Inject
    private PointLinks links;

    @Inject
    private PointRows rows;

    @Inject
    private Event<PortalDeed> deeds;

    /**
     * @param point null for all
     * @throws NotFound     if there is no such meeting for the caller, or no such point
     * @throws NotPermitted if the caller does not prepare it
     */
    PointBundle of(UUID id, UUID point, WorkFolder folder) throws IOException {
        var shown = agenda.shown(id);
        if (!shown.view().prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        var meeting = shown.view().meeting();
        var lines = points.all(id);
        var wanted = lines.stream().filter(line -> point == null || line.id().equals(point)).toList();
        if (wanted.isEmpty()) {
            throw new NotFound("point");
        }
        var shared = shared(shown, folder.path());
        var held = new PointSheets.Held(offices.of(meeting.getSection().getCode()).body(), meeting.getTitle(), MeetingParts.begin(meeting),
                meeting.getPlace(), rows.chairs(id));
        var bundle = new PointBundle(held, parts.agenda(meeting, shown.entries(), folder.path()), shared, sheets(id, lines, wanted), folder);
        tell(meeting, point == null ? Map.of("entries", wanted.size()) : Map.of("point", wanted.get(0).code() + " " + wanted.get(0).name()));
        return bundle;
    }

    private List<PacketPart> shared(AgendaView shown, Path folder) throws IOException {
        var id = shown.view().meeting().getId();
        var shared = new ArrayList<>(parts.issued(papers.of(id).stream().filter(IssuedPaper::isInForce).toList(), true, folder));
        shared.addAll(documents.of(id, shown.entries(), paper -> EVERYBODY.equals(paper.access()), BYTES, folder));
        return shared;
    }

    private List<PointSheets.Point> sheets(UUID id, List<PointLine> all, List<PointLine> wanted) {
        var plan = new PointPlan(all, rows.people(id));
        var registered = rows.registered(id);
        var cards = links.all(id).stream().collect(Collectors.toMap(LinkCard::point, Function.identity()));
        return wanted.stream().map(line -> new PointSheets.Point(line.code(), line.name(), line.level(), line.place(),
                plan.above(line).stream().map(PointLine::name).toList(), registered.getOrDefault(line.id(), List.of()), plan.calls(line),
                link(id, cards.get(line.id())), "")).toList();
    }

    private PointSheets.Link link(UUID meeting, LinkCard card) {
        return new PointSheets.Link(card == null || card.secret() == null ? "" : documents.address() + "/point?key=" + card.secret(),
                card != null && card.isLost(), documents.address() + "/meetings/" + meeting + "/points/links");
    }

    private void tell(Meeting meeting, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed("points.packed", meeting.getSection().getCode(), "meeting", meeting.getId().toString(),
                meeting.getTitle(), Deed.Readers.EDITORS, Map.of(), after)));
    }

    /** Bytes of the files of parts. */
    static long bytes(List<PacketPart> parts) throws IOException {
        long bytes = 0;
        for (var part : parts) {
            bytes += part.file() == null ? 0 : Files.size(part.file());
        }
        return bytes;
    }
}
