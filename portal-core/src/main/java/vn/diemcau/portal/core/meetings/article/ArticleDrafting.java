package vn.diemcau.portal.core.meetings.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.news.ArticleText;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Writes the draft of a meeting's article and the note of where it comes from, both or neither. */
@ApplicationScoped
@Transactional
class ArticleDrafting {

    /** A draft, or what was there already, and the pictures that are to be taken over. */
    record Begun(MeetingArticle article, boolean fresh, List<MeetingFacts.Picture> pictures) {
    }

    @Inject
    private MeetingAccess meetings;

    @Inject
    private FactFinder finder;

    @Inject
    private Newsroom newsroom;

    @Inject
    private NewsStand news;

    @Inject
    private Hospital hospital;

    @Inject
    private ArticleRows rows;

    @Inject
    private Access access;

    @Inject
    private Event<MeetingChanged> changes;

    /** See {@link MeetingArticles#draft}. */
    Begun draft(UUID id) {
        var meeting = writable(id);
        rows.lock(id);
        var present = rows.of(id);
        if (present.isPresent()) {
            return new Begun(present.get(), false, List.of());
        }
        requireHeld(meeting.getState());
        var facts = finder.of(meeting);
        var words = new Composition(facts);
        var article = newsroom.draft(meeting.getSection().getCode(), new ArticleText(words.headline(), words.lead(), words.body(), words.byline(),
                topic(words.noun()), audience(meeting)));
        rows.add(id, article.getId(), facts.figures());
        changes.fire(new MeetingChanged("meeting.article_drafted", meeting, Map.of(), Map.of("title", article.getTitle())));
        return new Begun(rows.of(id).orElseThrow(), true, facts.pictures());
    }

    /** One that the caller reads, held by a section for which the caller writes news. */
    private Meeting writable(UUID id) {
        var meeting = meetings.readable(id).meeting();
        access.require(Permission.EDIT_SECTION, meeting.getSection().getCode());
        return meeting;
    }

    private static void requireHeld(MeetingState state) {
        if (state == MeetingState.CANCELLED) {
            throw new Refused("state", "mnews.refused.cancelled");
        }
        if (state != MeetingState.ENDED && state != MeetingState.CLOSED) {
            throw new Refused("state", "mnews.refused.early");
        }
    }

    /** The topic that bears the name of such meetings, if the hospital has one. */
    private String topic(String noun) {
        return news.topics().stream().filter(topic -> Texts.fold(topic.name(ArticleWords.LANGUAGE)).equals(Texts.fold(noun))).map(Topic::getCode)
                .findFirst().orElse(null);
    }

    /** Nobody who may not read of the meeting; of those who were invited only, the narrowest that news knows. */
    private Audience audience(Meeting meeting) {
        var of = meeting.getDraft().audience();
        return switch (of.kind()) {
            case HOSPITAL -> meeting.getSection().getRules().hospital() ? Audience.hospital() : Audience.section();
            case SECTIONS -> {
                var open = hospital.sections().stream().map(SectionCard::code).filter(of.sections()::contains).collect(Collectors.toSet());
                yield open.isEmpty() ? Audience.section() : new Audience(Audience.Kind.SECTIONS, open);
            }
            case SECTION, INVITED -> Audience.section();
        };
    }

    /** The article of a meeting for those who may write it. @throws NotFound if there is none */
    MeetingArticle article(UUID id) {
        writable(id).getSection().requireOpen();
        return rows.of(id).orElseThrow(() -> new NotFound("article"));
    }

    /** See {@link MeetingArticles#takeFigures}. */
    void takeFigures(UUID id, ReportedFigures then, ReportedFigures now) {
        var meeting = writable(id);
        rows.keep(id, now);
        changes.fire(new MeetingChanged("meeting.article_figures", meeting, told(then), told(now)));
    }

    private static Map<String, Object> told(ReportedFigures figures) {
        return Map.of("points", figures.points(), "delegates", figures.delegates() + figures.present());
    }
}
