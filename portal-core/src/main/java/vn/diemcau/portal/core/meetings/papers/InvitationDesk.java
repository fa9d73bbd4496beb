package vn.diemcau.portal.core.meetings.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.papers.forms.Frame;
import vn.diemcau.portal.core.papers.forms.InvitationFacts;
import vn.diemcau.portal.core.papers.forms.InvitationPaper;
import vn.diemcau.portal.core.papers.text.Heading;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.PaperNumber;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;
import vn.diemcau.portal.core.papers.text.Signature;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** Where those who prepare a meeting write its invitation (giấy mời), look at it and issue it. */
@ApplicationScoped
@Transactional
public class InvitationDesk {

    private static final String EMPTY = "…";

    @Inject
    private MeetingAccess meetings;

    @Inject
    private PaperOffices offices;

    @Inject
    private PaperRecords records;

    @Inject
    private PaperPress press;

    /**
     * What was typed in, or what it may begin with: those who take part, and the chairs.
     *
     * @throws NotFound     if there is no such meeting for the caller
     * @throws NotPermitted if the caller does not prepare it
     * @throws Refused      if it is over
     */
    @RequiresPermission(Permission.STAFF)
    public InvitationDraft draft(UUID meeting) {
        meetings.prepared(meeting);
        return stored(meeting);
    }

    /** The papers of a meeting, with the draft for those who prepare it. @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public PapersOfMeeting of(UUID meeting) {
        var view = meetings.readable(meeting);
        boolean writes = view.changeable();
        return new PapersOfMeeting(view, records.of(meeting), writes ? stored(meeting) : null,
                writes ? offices.of(view.meeting().getSection()) : null);
    }

    private InvitationDraft stored(UUID meeting) {
        return records.invitation(meeting).orElseGet(() -> InvitationDraft.begin(records.people(meeting, "\n", List.of("DELEGATE", "GUEST")),
                records.people(meeting, "; ", List.of("CHAIR"))));
    }

    /** @param draft with the version that was seen. Fails as {@link #draft} does; {@link Refused} if somebody has changed it since */
    @RequiresPermission(Permission.STAFF)
    public void write(UUID meeting, InvitationDraft draft) {
        meetings.prepared(meeting);
        if (!records.store(meeting, draft)) {
            throw new Refused("version", "papers.refused.outdated");
        }
    }

    /** Whether the same is written there already, as after a second press. */
    private boolean isKept(UUID meeting, InvitationDraft draft) {
        return records.invitation(meeting).filter(draft::saysTheSame).isPresent();
    }

    /** What it looks like now, without number and day. Fails as {@link #draft} does. */
    @RequiresPermission(Permission.STAFF)
    public PaperFile preview(UUID id, PaperFormat format) {
        var meeting = meetings.prepared(id).meeting();
        var office = offices.of(meeting.getSection());
        var number = new PaperNumber(PaperForm.of(meeting.getSection().getKind()), PaperType.GM, 0, office.symbol());
        return PaperFile.of("du-thao-giay-moi", format, format.write(paper(meeting, office, draft(id), number, null, null)));
    }

    /**
     * Writes the draft and issues it with the next number of its series, or with the one that was typed in.
     *
     * @return the id of the paper
     * @throws Refused if the draft cannot be written, something is missing, or {@link PaperPress#issue} refuses. Fails as {@link #draft} does too
     */
    @RequiresPermission(Permission.STAFF)
    public UUID issue(UUID id, InvitationDraft draft, PaperOrder order) {
        var meeting = meetings.prepared(id).meeting();
        draft.requireComplete();
        if (!isKept(id, draft) && !records.store(id, draft) && !isKept(id, draft)) {
            throw new Refused("version", "papers.refused.outdated");
        }
        var office = offices.of(meeting.getSection());
        return press.issue(meeting, office, PaperType.GM, order,
                (number, replaced) -> paper(meeting, office, draft, number, HospitalDay.today(), replaced));
    }

    private static Paper paper(Meeting meeting, PaperOffice office, InvitationDraft draft, PaperNumber number, LocalDate day,
                               Frame.Replaced replaced) {
        var heading = new Heading(number.form(), office.parent(), office.issuing().isEmpty() ? EMPTY : office.issuing());
        var signature = new Signature(draft.authority(), draft.whom(), draft.post(), office.titles() ? draft.title() : "", draft.signer());
        var recipients = new ArrayList<>(InvitationDraft.each(draft.recipients()));
        recipients.add(office.kept());
        var frame = new Frame(heading, number, new PlaceAndDay(office.place(), day), office.body(), List.of(signature), recipients, replaced);
        var invitees = InvitationDraft.each(draft.invitees());
        return InvitationPaper.of(frame, new InvitationFacts(invitees.isEmpty() ? List.of(EMPTY) : invitees, meeting.getTitle(), draft.chair(),
                LocalDateTime.ofInstant(meeting.getBeginsAt(), HospitalDay.ZONE), place(meeting), InvitationDraft.each(draft.notes())));
    }

    private static String place(Meeting meeting) {
        return meeting.getVideoLink().isEmpty() ? meeting.getPlace()
                : meeting.getPlace().isEmpty() ? meeting.getVideoLink() : meeting.getPlace() + "; " + meeting.getVideoLink();
    }
}
