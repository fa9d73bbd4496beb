package vn.diemcau.portal.core.meetings.series;

import java.util.List;
import java.util.UUID;

/**
 * Something that may leave matters open at a meeting besides items of the agenda, such as conclusions. Every bean of this kind
 * is asked when the next meeting of a series is drafted, within the operation of whoever drafts it.
 */
public interface OpenMatters {

    /** What is still open of that meeting. */
    List<OpenMatter> of(UUID meeting);
}
