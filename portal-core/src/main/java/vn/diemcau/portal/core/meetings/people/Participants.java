package vn.diemcau.portal.core.meetings.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;

/** Who takes part in a meeting, as far as the caller may see it; of what they may not, nothing is found. */
@ApplicationScoped
@Transactional
public class Participants {

    @Inject
    private ParticipantRecords records;

    @Inject
    private RuleRecords rules;

    /** Those who take part, chairs and secretaries first; answers only for those who prepare the meeting. */
    @RequiresPermission(Permission.STAFF)
    public ParticipantPage page(UUID meeting, ParticipantFilter filter) {
        return records.page(meeting, filter);
    }

    /** The rules by which people are invited, for those who prepare it; of rules over the party its members see theirs. */
    @RequiresPermission(Permission.STAFF)
    public List<InvitationRule.Kept> rules(UUID meeting) {
        return rules.of(meeting);
    }
}
