package vn.diemcau.portal.core.meetings.points.links;

import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;

/** A page of the links of a meeting. @param missing how many points of the whole meeting have none */
public record LinkSheet(MeetingView view, List<LinkCard> cards, long total, long missing, int page, int pages) {
}
