package vn.diemcau.portal.core.news;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/**
 * Something was done to an article or to its pictures; told within the transaction.
 *
 * @param section code of the owning section
 * @param before  null for a new article
 */
public record ArticleChanged(UUID article, String section, Kind kind, ArticleFacts before, ArticleFacts after)
        implements Audited {

    /** What was done. */
    public enum Kind {
        DRAFTED, REVISED, SUBMITTED, PUBLISHED, UNPUBLISHED, PICTURE_ADDED, PICTURE_CHANGED, PICTURE_MOVED, PICTURE_REMOVED, COVER_CHOSEN;

        /** Its name in the log and in the audit trail. */
        public String action() {
            return "article." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Deed deed() {
        if (before == null) {
            return deed(after.readers(), Map.of(), after.fields());
        }
        var is = after.differingFrom(before);
        after.picture().ifPresent(picture -> is.put("picture", picture));
        return deed(after.readersWith(before), before.differingFrom(after), is);
    }

    private Deed deed(Deed.Readers readers, Map<String, Object> was, Map<String, Object> is) {
        return new Deed(kind.action(), section, "article", article.toString(), after.title(), readers, was, is);
    }
}
