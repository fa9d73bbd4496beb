package vn.diemcau.portal.core.meetings.article;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.meetings.MeetingKind;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Concluded;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Item;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Person;
import vn.diemcau.portal.core.meetings.points.reports.ReportSentence;
import vn.diemcau.portal.core.news.ArticleText;
import vn.diemcau.portal.core.shared.HospitalDay;

/**
 * The words of an article that tells of a meeting, as the news of a hospital is written: headline, lead, then figures, chairs,
 * what was dealt with, conclusions. What is not known is left out rather than said to be none.
 */
final class Composition {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    /** A number, a letter or a dash before a sentence that the list numbers itself. */
    private static final Pattern COUNTING = Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.)]|\\p{Ll}\\)|[-+*\u2013\u2022])\\s+");

    private final MeetingFacts facts;
    /** What the meeting is called in the midst of a sentence. */
    private final String noun;

    Composition(MeetingFacts facts) {
        this.facts = facts;
        var known = ArticleWords.occasion(facts.title());
        this.noun = known.isEmpty() ? ArticleWords.of("occasion.other") : known;
    }

    /** A title that says what kind of meeting it was stands as it is. */
    String headline() {
        var title = ArticleWords.phrase(facts.title());
        var headline = isNamed() ? ArticleWords.capital(title) : ArticleWords.of("title.other", facts.section(), title);
        return ArticleWords.within(headline, ArticleText.TITLE_LENGTH);
    }

    private boolean isNamed() {
        return !ArticleWords.occasion(facts.title()).isEmpty();
    }

    /** When, where, who, what, how many. */
    String lead() {
        var title = ArticleWords.phrase(facts.title());
        var place = facts.terms().place().isEmpty() ? "" : ArticleWords.of("lead.place", facts.terms().place());
        var figures = figuresOfLead();
        var occasion = isNamed() ? ArticleWords.small(title) : ArticleWords.of("occasion.quoted", title);
        int room = ArticleText.LEAD_LENGTH - ArticleWords.of("lead", time(), place, facts.section(), "", figures).length();
        return ArticleWords.within(ArticleWords.of("lead", time(), place, facts.section(), ArticleWords.within(occasion, Math.max(1, room)), figures),
                ArticleText.LEAD_LENGTH);
    }

    private String time() {
        var begins = LocalDateTime.ofInstant(facts.begins(), HospitalDay.ZONE);
        var ends = LocalDateTime.ofInstant(facts.ends().minusNanos(1), HospitalDay.ZONE);
        var day = HospitalDay.written(begins.toLocalDate());
        if (!begins.toLocalDate().equals(ends.toLocalDate())) {
            return ArticleWords.of("time.days", day, HospitalDay.written(ends.toLocalDate()));
        }
        boolean wholeDay = begins.getHour() < NOON && ends.getHour() > NOON;
        return ArticleWords.of(wholeDay ? "time.day" : begins.getHour() < NOON ? "time.morning"
                : begins.getHour() < EVENING ? "time.afternoon" : "time.evening", day);
    }

    private String figuresOfLead() {
        var figures = facts.figures();
        if (figures.points() > 0) {
            return ArticleWords.of(facts.terms().kind() == MeetingKind.IN_PERSON ? "lead.pointsPresent" : "lead.points",
                    ReportSentence.brief(ArticleWords.LANGUAGE, figures.levels()));
        }
        return figures.present() > 0 ? ArticleWords.of("lead.present", number(figures.present())) : "";
    }

    /** The body as HTML; all that people have typed is escaped. */
    String body() {
        return Stream.of(purpose(), paragraph(figures()), paragraph(chairs()), items(), conclusions()).collect(Collectors.joining());
    }

    private String purpose() {
        return facts.terms().purpose().lines().filter(line -> !line.isBlank()).map(Composition::paragraph).collect(Collectors.joining());
    }

    private String figures() {
        var form = ArticleWords.of("kind." + facts.terms().kind().name());
        var figures = facts.figures();
        if (figures.points() > 0) {
            return ArticleWords.of("form.points", ArticleWords.capital(noun), form, ReportSentence.of(ArticleWords.LANGUAGE, figures.levels()), categories());
        }
        return figures.present() > 0 ? ArticleWords.of("form.present", ArticleWords.capital(noun), form, number(figures.present()))
                : ArticleWords.of("form", ArticleWords.capital(noun), form);
    }

    /** Of several categories each; of one alone it has been said already. */
    private String categories() {
        var named = facts.figures().categories().entrySet().stream()
                .map(category -> ArticleWords.of("category", number(category.getValue()), ArticleWords.small(category.getKey()))).toList();
        return named.size() < 2 ? "" : ArticleWords.of("categories", String.join(", ", named.subList(0, named.size() - 1))
                + ArticleWords.of("and") + named.get(named.size() - 1));
    }

    private String chairs() {
        var chairs = facts.chairs();
        if (chairs.size() == 1) {
            var one = chairs.get(0);
            return one.post().isEmpty() ? ArticleWords.of("chair", ArticleWords.capital(noun), one.name())
                    : ArticleWords.of("chair.post", ArticleWords.capital(noun), one.name(), one.post());
        }
        return chairs.isEmpty() ? "" : ArticleWords.of("chairs", noun, chairs.stream().map(Composition::inWords).collect(Collectors.joining("; ")));
    }

    private static String inWords(Person person) {
        return person.post().isEmpty() ? person.name() : person.name() + ", " + person.post();
    }

    private String items() {
        return facts.items().isEmpty() ? "" : heading(ArticleWords.of("agenda.heading", noun)) + paragraph(ArticleWords.of("agenda.intro", noun))
                + list("ul", facts.items().stream().map(Composition::item).toList());
    }

    private static String item(Item item) {
        var title = escaped(ArticleWords.phrase(item.title()));
        return item.speakers().isEmpty() ? title : item.speakers().stream().map(speaker -> "<strong>" + escaped(speaker.name()) + "</strong>"
                + (speaker.post().isEmpty() ? "" : ", " + escaped(speaker.post()))).collect(Collectors.joining("; ")) + ": " + title;
    }

    private String conclusions() {
        return facts.conclusions().isEmpty() ? "" : heading(ArticleWords.of("conclusions.heading"))
                + paragraph(ArticleWords.of("conclusions.intro", noun)) + list("ol", facts.conclusions().stream().map(Composition::conclusion).toList());
    }

    private static String conclusion(Concluded one) {
        var terms = Stream.of(ArticleWords.of("conclusion.lead", one.lead()),
                one.others().isEmpty() ? "" : ArticleWords.of("conclusion.others", one.others()),
                one.dueOn() == null ? "" : ArticleWords.of("conclusion.due", HospitalDay.written(one.dueOn())),
                one.deliverable().isEmpty() ? "" : ArticleWords.of("conclusion.deliverable", ArticleWords.phrase(one.deliverable())))
                .filter(term -> !term.isEmpty()).collect(Collectors.joining("; "));
        return escaped(COUNTING.matcher(one.sentence()).replaceFirst("")) + " <em>(" + escaped(terms) + ")</em>";
    }

    String byline() {
        return ArticleWords.within(ArticleWords.of(facts.pictures().isEmpty() ? "byline" : "byline.pictures", facts.signature()), ArticleText.BYLINE_LENGTH);
    }

    /** What topics of news are compared with. */
    String noun() {
        return noun;
    }

    private static String heading(String text) {
        return "<h2>" + escaped(text) + "</h2>";
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + escaped(text) + "</p>";
    }

    private static String list(String kind, List<String> items) {
        return items.stream().map(item -> "<li>" + item + "</li>").collect(Collectors.joining("", "<" + kind + ">", "</" + kind + ">"));
    }

    private static String number(long value) {
        return ReportSentence.number(ArticleWords.LANGUAGE, value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
