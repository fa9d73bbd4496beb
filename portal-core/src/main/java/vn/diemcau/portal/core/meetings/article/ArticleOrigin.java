package vn.diemcau.portal.core.meetings.article;

import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingAudience;

/**
 * The meeting that an article tells of, for its editors.
 *
 * @param audience who may read of the meeting
 * @param wider    whether more people may read the article than that
 * @param then     the figures that the text was given
 * @param now      the same as they are reported now
 */
public record ArticleOrigin(UUID meeting, String title, MeetingAudience.Kind audience, boolean wider, ReportedFigures then, ReportedFigures now) {

    /** Whether reports have changed since. */
    public boolean changed() {
        return !then.equals(now);
    }
}
