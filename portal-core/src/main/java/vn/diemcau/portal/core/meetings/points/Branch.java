package vn.diemcau.portal.core.meetings.points;

import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingView;

/**
 * A part of the tree.
 *
 * @param path  from the root to the point whose branch it is, which is the last; empty for the whole tree
 * @param lines what lies right below it, or the root
 * @param total what lies right below it, on all pages
 * @param page  from 1
 */
public record Branch(MeetingView view, List<PointLine> path, List<PointLine> lines, int total, int page, int pages) {

    /** The point whose branch it is; null for the whole tree. */
    public PointLine top() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }
}
