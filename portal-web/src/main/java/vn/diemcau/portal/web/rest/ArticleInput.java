package vn.diemcau.portal.web.rest;

import java.util.Arrays;
import java.util.Set;
import vn.diemcau.portal.core.news.ArticleText;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.shared.Refused;

/** What a program or the editor page sends; the section counts for a new article only. */
public record ArticleInput(String section, String title, String lead, String bodyHtml, String byline, String topic,
                           AudienceInput audience) {

    /** Who may read it; without one the own section. */
    public record AudienceInput(String kind, Set<String> sections) {

        private Audience toAudience() {
            return Arrays.stream(Audience.Kind.values()).filter(known -> known.name().equals(kind)).findFirst()
                    .map(known -> new Audience(known, sections))
                    .orElseThrow(() -> new Refused("audience", "news.refused.audience"));
        }
    }

    ArticleText toText() {
        return new ArticleText(title, lead, bodyHtml, byline, topic, audience == null ? null : audience.toAudience());
    }
}
