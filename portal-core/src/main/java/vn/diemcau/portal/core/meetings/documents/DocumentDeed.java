package vn.diemcau.portal.core.meetings.documents;

import java.util.Map;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/** Something was done with a paper. What it is called is not for all who read the meeting. */
record DocumentDeed(String action, Meeting meeting, Map<String, Object> before, Map<String, Object> after) implements Audited {

    @Override
    public Deed deed() {
        return new Deed(action, meeting.getSection().getCode(), "meeting", meeting.getId().toString(), meeting.getTitle(),
                Deed.Readers.EDITORS, before, after);
    }
}
