package vn.diemcau.portal.core.meetings.papers.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionDesk;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionLine;
import vn.diemcau.portal.core.meetings.live.headcount.HeadcountSource;
import vn.diemcau.portal.core.meetings.minutes.MinutesDesk;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.papers.MeetingPapers;
import vn.diemcau.portal.core.meetings.papers.PaperFile;
import vn.diemcau.portal.core.meetings.papers.PaperFormat;
import vn.diemcau.portal.core.meetings.papers.PaperOffice;
import vn.diemcau.portal.core.meetings.papers.PaperOffices;
import vn.diemcau.portal.core.meetings.papers.PaperOrder;
import vn.diemcau.portal.core.meetings.papers.PaperPress;
import vn.diemcau.portal.core.papers.forms.ConclusionPaper;
import vn.diemcau.portal.core.papers.forms.Frame;
import vn.diemcau.portal.core.papers.forms.MinutesPaper;
import vn.diemcau.portal.core.papers.text.Heading;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.PaperNumber;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;
import vn.diemcau.portal.core.papers.text.Signature;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where those who prepare a meeting issue its minutes ({@link PaperType#BB}) and the notice of its conclusions ({@link PaperType#TB}),
 * also when the record is closed. A meeting has one of each in force: another one names the one that it replaces. All operations fail
 * with {@link NotFound} if there is no such meeting for the caller or no such type after meetings, {@link NotPermitted} if the caller
 * does not prepare it.
 */
@ApplicationScoped
@Transactional
public class ResultDesk {

    private static final String EMPTY = "…";

    @Inject
    private MeetingAccess meetings;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private ConclusionDesk conclusions;

    @Inject
    private Instance<HeadcountSource> counts;

    @Inject
    private PaperOffices offices;

    @Inject
    private MeetingPapers papers;

    @Inject
    private PaperPress press;

    @Inject
    private ResultRecords records;

    @Inject
    private Event<PortalDeed> deeds;

    /** The draft, what was issued already, and whether there is something to issue. */
    @RequiresPermission(Permission.STAFF)
    public ResultPage page(UUID meeting, PaperType type) {
        var view = prepared(meeting, type);
        var office = offices.of(view.meeting().getSection().getCode());
        var ground = records.ground(meeting);
        return new ResultPage(view, draft(view.meeting(), type, office, ground), office, papers.ofType(meeting, type),
                missing(view.meeting(), type, ground));
    }

    /** @param draft with the version that was seen @throws Refused if somebody has changed it since */
    @RequiresPermission(Permission.STAFF)
    public void write(UUID meeting, PaperType type, ResultDraft draft) {
        var view = prepared(meeting, type);
        view.meeting().getSection().requireOpen();
        if (!records.store(meeting, type, draft)) {
            throw new Refused("version", "papers.refused.outdated");
        }
        deeds.fire(new PortalDeed(new Deed("paper.drafted", view.meeting().getSection().getCode(), "meeting", meeting.toString(),
                view.meeting().getTitle(), Deed.Readers.EDITORS, Map.of(), Map.of())));
    }

    /** Whether the same is written there already, as after a second press. */
    private boolean isKept(UUID meeting, PaperType type, ResultDraft draft) {
        return records.find(meeting, type).filter(draft::saysTheSame).isPresent();
    }

    /** What it looks like now, without number and day. @throws Refused if there is nothing to issue yet */
    @RequiresPermission(Permission.STAFF)
    public PaperFile preview(UUID id, PaperType type, PaperFormat format) {
        var meeting = prepared(id, type).meeting();
        var ground = ready(meeting, type);
        var office = offices.of(meeting.getSection().getCode());
        var number = new PaperNumber(PaperForm.of(meeting.getSection().getKind()), type, 0, office.symbol());
        return PaperFile.of("du-thao-" + (type == PaperType.BB ? "bien-ban" : "thong-bao-ket-luan"), format,
                format.write(paper(meeting, office, draft(meeting, type, office, ground), number, null, null)));
    }

    /**
     * Writes the draft and issues it with the next number of its series, or with the one that was typed in.
     *
     * @return the id of the paper
     * @throws Refused if the draft cannot be written, there is nothing to issue yet, something is missing, one is in force that this one is not to replace, or
     *                 {@link PaperPress#issue} refuses
     */
    @RequiresPermission(Permission.STAFF)
    public UUID issue(UUID id, PaperType type, ResultDraft draft, PaperOrder order) {
        var meeting = prepared(id, type).meeting();
        meeting.getSection().requireOpen();
        ready(meeting, type);
        draft.requireComplete(type);
        if (!isKept(id, type, draft) && !records.store(id, type, draft) && !isKept(id, type, draft)) {
            throw new Refused("version", "papers.refused.outdated");
        }
        var office = offices.of(meeting.getSection().getCode());
        return press.issue(meeting, office, type, order, (number, replaced) -> {
            requireOne(id, type, order);
            return paper(meeting, office, draft, number, HospitalDay.today(), replaced);
        });
    }

    /** Asked while the series is held, so that two who issue at once are not both the first. */
    private void requireOne(UUID meeting, PaperType type, PaperOrder order) {
        var other = papers.ofType(meeting, type).stream().filter(IssuedPaper::isInForce).filter(paper -> !paper.id().equals(order.replaces()))
                .findFirst();
        if (other.isPresent()) {
            throw new Refused("press", "results.refused.issued", other.get().named());
        }
    }

    private MeetingView prepared(UUID meeting, PaperType type) {
        if (type == PaperType.GM) {
            throw new NotFound("paper");
        }
        var view = meetings.readable(meeting);
        if (!view.prepares()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        return view;
    }

    private ResultRecords.Ground ready(Meeting meeting, PaperType type) {
        var ground = records.ground(meeting.getId());
        var missing = missing(meeting, type, ground);
        if (missing != null) {
            throw new Refused("state", missing);
        }
        return ground;
    }

    private static String missing(Meeting meeting, PaperType type, ResultRecords.Ground ground) {
        if (meeting.getState() != MeetingState.ENDED && meeting.getState() != MeetingState.CLOSED) {
            return "results.refused.held";
        }
        if (type == PaperType.BB) {
            return ground.approved() ? null : "results.refused.approved";
        }
        return ground.issued() > 0 ? null : "results.refused.conclusions";
    }

    private ResultDraft draft(Meeting meeting, PaperType type, PaperOffice office, ResultRecords.Ground ground) {
        return records.find(meeting.getId(), type).orElseGet(() -> Leader.begin(type, meeting.getTitle(), records.leaders(meeting.getId()), office,
                ground.submittedBy()));
    }

    private Paper paper(Meeting meeting, PaperOffice office, ResultDraft draft, PaperNumber number, LocalDate day, Frame.Replaced replaced) {
        var heading = new Heading(number.form(), office.parent(), office.issuing().isEmpty() ? EMPTY : office.issuing());
        var recipients = new ArrayList<>(draft.recipients().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        recipients.add(office.kept());
        var frame = new Frame(heading, number, new PlaceAndDay(office.place(), day), office.body(), signatures(number.type(), office, draft),
                recipients, replaced);
        if (number.type() == PaperType.TB) {
            return ConclusionPaper.of(frame, NoticeText.of(Held.of(meeting), conclusions.of(meeting.getId()).conclusions().stream()
                    .filter(ConclusionLine::issued).toList(), draft));
        }
        var counted = counts.stream().flatMap(source -> source.of(meeting.getId()).stream()).findFirst();
        return MinutesPaper.of(frame, MinutesText.of(Held.of(meeting), minutes.shown(meeting.getId()), counted, draft));
    }

    private static List<Signature> signatures(PaperType type, PaperOffice office, ResultDraft draft) {
        var title = office.titles() ? draft.title() : "";
        return type == PaperType.TB ? List.of(new Signature(draft.authority(), draft.whom(), draft.post(), title, draft.signer()))
                : MinutesPaper.signatures(office.titles() ? draft.secretaryTitle() : "", draft.secretarySigner(), title, draft.signer());
    }
}
