package vn.diemcau.portal.core.meetings.live.headcount;

import java.util.Optional;
import java.util.UUID;

/** To be implemented by whoever counts heads; found by CDI. Asked within the transaction of whoever looks. */
public interface HeadcountSource {

    /** Nothing if nobody is counted at this meeting. */
    Optional<Headcount> of(UUID meeting);
}
