package vn.diemcau.portal.core.news;

import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What an editor writes, cleaned: single lines without stray white space, the body against the allow-list of
 * {@link ArticleHtml}, everything in Unicode NFC.
 *
 * @param topic the code of the topic, or null for none
 */
public record ArticleText(String title, String lead, String bodyHtml, String byline, String topic, Audience audience) {

    /** Characters of a headline at most. */
    public static final int TITLE_LENGTH = 200;
    /** Characters of the lead at most. */
    public static final int LEAD_LENGTH = 600;
    /** Characters of the byline at most. */
    public static final int BYLINE_LENGTH = 200;

    /** @throws Refused if a field is empty that must not be, or too long; the message names the limit */
    public ArticleText {
        title = Texts.line("title", title, TITLE_LENGTH);
        if (title.isEmpty()) {
            throw new Refused("title", "news.refused.title.empty");
        }
        lead = Texts.line("lead", lead, LEAD_LENGTH);
        byline = Texts.line("byline", byline, BYLINE_LENGTH);
        try {
            bodyHtml = ArticleHtml.clean(bodyHtml == null ? "" : bodyHtml);
        } catch (ArticleTooLong tooLong) {
            throw new Refused("bodyHtml", "news.refused.body.long", tooLong.limit(), tooLong.found());
        }
        topic = topic == null || topic.isBlank() ? null : topic.strip();
        audience = audience == null ? Audience.section() : audience;
    }
}
