package vn.diemcau.portal.bench;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diemcau.portal.launcher.system.StartFailure;

/** The pages that are measured, as one person who has logged in asks for them. */
record Targets(Target text, Target people, Target front, Target article, Target section) {

    private static final Pattern LEAD_STORY = Pattern.compile("<h2><a href=\"(/news/[^\"]+)\"");

    /** @param session where the person has logged in; the article is the lead story of the front page */
    static Targets of(Session session) {
        String cookies = session.cookies();
        return new Targets(
                new Target("reference 1: servlet, short text", "/bench/text", "a short text", cookies),
                new Target("reference 2: Facelets, ten rows", "/bench/people.xhtml", "id=\"people\"", cookies),
                new Target("front page", "/", "id=\"latest\"", cookies),
                new Target("article", leadStory(session.frontPage()), "class=\"prose\"", cookies),
                new Target("section page", "/s/ctxh", "id=\"secnews\"", cookies));
    }

    private static String leadStory(String frontPage) {
        Matcher found = LEAD_STORY.matcher(frontPage);
        if (!found.find()) {
            throw new StartFailure("The front page shows no article.");
        }
        return found.group(1);
    }

    List<Target> all() {
        return List.of(text, people, front, article, section);
    }
}
