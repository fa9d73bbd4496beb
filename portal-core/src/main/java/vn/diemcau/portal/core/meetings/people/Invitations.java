package vn.diemcau.portal.core.meetings.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.StandIns;
import vn.diemcau.portal.core.meetings.calls.InvitationsWithdrawn;
import vn.diemcau.portal.core.meetings.calls.MeetingCalls;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Who is invited, as those who prepare a meeting say it. Nobody is told by it: that is done by calling the meeting, or by
 * {@link MeetingCalls#send} once it is called. All of it fails with {@link NotFound} if there is no such meeting for the caller,
 * {@link NotPermitted} if the caller does not prepare it, and {@link Refused} if it is over.
 */
@ApplicationScoped
@Transactional
public class Invitations {

    @Inject
    private ParticipantRecords records;

    @Inject
    private RuleRecords rules;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private MeetingCalls calls;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Event<MeetingChanged> changes;

    @Inject
    private Event<InvitationsWithdrawn> withdrawn;

    /** People of the hospital, one by one; whoever takes part already has this part from now on. @throws Refused if there are none */
    @RequiresPermission(Permission.STAFF)
    public void add(UUID id, Part part, Collection<UUID> people) {
        var meeting = meetings.prepared(id).meeting();
        if (people.isEmpty()) {
            throw new Refused("person", "participants.refused.person");
        }
        requireChairsFree(id, part);
        changed("meeting.invited", meeting, records.invite(id, part, people));
    }

    /** Somebody from outside, as a delegate or a guest. */
    @RequiresPermission(Permission.STAFF)
    public void addGuest(UUID id, Part part, Guest guest) {
        var meeting = meetings.prepared(id).meeting();
        records.inviteGuest(id, part, guest);
        changed("meeting.invited", meeting, 1);
    }

    /**
     * A rule, and those whom it invites.
     *
     * @return how many are invited by it who were not before, as far as the caller may know of them
     * @throws NotFound if there is no such section
     * @throws Refused  if it is of the party and the caller is no member of it
     */
    @RequiresPermission(Permission.STAFF)
    public int addRule(UUID id, InvitationRule rule) {
        meetings.prepared(id);
        var section = rule.section().isEmpty() ? null : hospital.section(rule.section());
        if (section != null && section.getKind() == SectionKind.PARTY && !access.caller().has(SectionRole.MEMBER, section.getCode())) {
            throw new Refused("section", "participants.refused.party");
        }
        rules.add(id, rule, section == null ? null : section.getId());
        return calls.refresh(id);
    }

    /** Those who were invited by this rule only are no longer. @throws NotFound if there is no such rule for the caller */
    @RequiresPermission(Permission.STAFF)
    public void removeRule(UUID id, UUID rule) {
        meetings.prepared(id);
        if (!rules.remove(id, rule)) {
            throw new NotFound("rule");
        }
        calls.refresh(id);
    }

    /** Somebody is no longer invited, nor whoever goes in their place; those who were told are told that too. */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID id, UUID participant) {
        var meeting = meetings.prepared(id).meeting();
        var person = find(id, participant);
        requireChairsFree(id, person.part());
        // Told first: whoever takes themselves off the list prepares the meeting no longer.
        withdrawn.fire(new InvitationsWithdrawn(meeting, records.toldOf(participant)));
        records.remove(participant);
        changed("meeting.uninvited", meeting, 1);
    }

    /** Nobody chooses who approves minutes that were submitted. */
    private void requireChairsFree(UUID meeting, Part part) {
        if (part == Part.CHAIR && records.isSubmitted(meeting)) {
            throw new Refused("part", "participants.refused.submitted");
        }
    }

    /** One place further to the front among those with the same part. */
    @RequiresPermission(Permission.STAFF)
    public void raise(UUID id, UUID participant) {
        var meeting = meetings.prepared(id).meeting();
        records.raise(id, find(id, participant));
        changed("meeting.ordered", meeting, 1);
    }

    /** The address of a person from outside leads nowhere any more; they have a new one. */
    @RequiresPermission(Permission.STAFF)
    public void renew(UUID id, UUID participant) {
        var meeting = meetings.prepared(id).meeting();
        find(id, participant);
        if (!records.renew(participant)) {
            throw new NotFound("participant");
        }
        changed("meeting.link_renewed", meeting, 1);
    }

    /** Until when an answer is asked for (null for no day), and whom people may send. @throws Refused if that is after its begin */
    @RequiresPermission(Permission.STAFF)
    public void settle(UUID id, Instant answerBy, StandIns standIns) {
        var meeting = meetings.prepared(id).meeting();
        if (answerBy != null && answerBy.isAfter(meeting.getBeginsAt())) {
            throw new Refused("answerBy", "participants.refused.deadline");
        }
        records.settle(id, answerBy, standIns);
        changes.fire(new MeetingChanged("meeting.settled", meeting, Map.of(), Map.of("until", answerBy == null ? "" : answerBy.toString())));
    }

    private ParticipantRecords.Single find(UUID meeting, UUID participant) {
        return records.find(meeting, participant).orElseThrow(() -> new NotFound("participant"));
    }

    private void changed(String action, Meeting meeting, int people) {
        changes.fire(new MeetingChanged(action, meeting, Map.of(), Map.of("people", people)));
    }
}
