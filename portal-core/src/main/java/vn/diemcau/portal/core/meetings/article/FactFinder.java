package vn.diemcau.portal.core.meetings.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.agenda.Agenda;
import vn.diemcau.portal.core.meetings.agenda.AgendaItem;
import vn.diemcau.portal.core.meetings.agenda.ItemKind;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Concluded;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Item;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Person;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Picture;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionDesk;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionLine;
import vn.diemcau.portal.core.meetings.live.headcount.HeadcountSource;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.organization.SectionKind;

/**
 * Gathers what may be told of a meeting to everybody who reads of it, although whoever asks prepares it and sees more: no paper
 * that is for some only, no conclusion before it was issued, nothing that a party section has to do unless it holds the meeting.
 */
@ApplicationScoped
class FactFinder {

    private static final Set<String> PICTURES = Set.of("JPG", "JPEG", "PNG", "GIF", "WEBP");
    private static final String FOR_ALL_READERS = "READERS";

    @Inject
    private Agenda agenda;

    @Inject
    private ConnectionPoints points;

    @Inject
    private ConclusionDesk conclusions;

    @Inject
    private Hospital hospital;

    @Inject
    private ArticleRows rows;

    @Inject
    @Any
    private Instance<HeadcountSource> counted;

    MeetingFacts of(Meeting meeting) {
        var id = meeting.getId();
        var items = agenda.of(id).stream().map(entry -> entry.item()).filter(FactFinder::wasDealtWith).toList();
        return new MeetingFacts(meeting.getSection().getName(), meeting.getSection().getShortName(), meeting.getDraft(), figures(id), rows.chairs(id),
                items.stream().map(FactFinder::item).toList(), issued(id, meeting.getSection()), items.stream().flatMap(FactFinder::pictures).toList());
    }

    private static boolean wasDealtWith(AgendaItem item) {
        return item.kind() != ItemKind.BREAK && !item.outcome().isCarriedOver();
    }

    private static Item item(AgendaItem item) {
        return new Item(item.title(), item.speakers().stream().map(speaker -> new Person(speaker.name(), speaker.post())).toList());
    }

    private static Stream<Picture> pictures(AgendaItem item) {
        return item.documents().stream().filter(paper -> paper.access().equals(FOR_ALL_READERS) && PICTURES.contains(paper.ending()))
                .map(paper -> new Picture(paper.file(), paper.title()));
    }

    /** As the pages of the meeting show them at this moment. */
    ReportedFigures figures(UUID meeting) {
        var present = counted.stream().flatMap(source -> source.of(meeting).stream()).findFirst()
                .filter(headcount -> headcount.points() == 0).map(headcount -> (long) headcount.present()).orElse(0L);
        return ReportedFigures.of(points.byLevel(meeting), points.byCategory(meeting), present);
    }

    private List<Concluded> issued(UUID meeting, Section host) {
        var party = hospital.sectionsOfAllTimes().stream().filter(card -> card.kind() == SectionKind.PARTY && !card.code().equals(host.getCode()))
                .map(SectionCard::code).collect(Collectors.toSet());
        return conclusions.of(meeting).conclusions().stream().filter(ConclusionLine::issued)
                .filter(line -> !party.contains(line.lead()) && line.cooperating().stream().noneMatch(party::contains))
                .map(line -> new Concluded(line.sentence(), line.leadName(), line.others(), line.dueOn(), line.deliverable())).toList();
    }
}
