package vn.diemcau.portal.core.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.agenda.ItemKind;
import vn.diemcau.portal.core.meetings.agenda.Speaker;
import vn.diemcau.portal.core.meetings.notes.LineMerge;
import vn.diemcau.portal.core.meetings.notes.NoteSheet;
import vn.diemcau.portal.core.meetings.notes.Notes;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Where minutes are written by those who prepare the meeting. All operations fail with {@link NotFound} if there is no such
 * meeting for the caller, {@link NotPermitted} if the caller does not prepare it, {@link Refused} if it is over or the minutes
 * are before the chair or approved.
 */
@ApplicationScoped
@Transactional
public class MinutesDesk {

    private static final int TEXT = 60_000;

    @Inject
    private MinutesRows rows;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Notes notes;

    @Inject
    @Any
    private Instance<MinutesSource> sources;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<MeetingChanged> changes;

    /** The minutes as far as the caller may read them. @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public MinutesView shown(UUID meeting) {
        var view = meetings.readable(meeting);
        var minutes = rows.find(meeting, false).orElse(null);
        boolean approver = minutes != null && minutes.state() == MinutesState.SUBMITTED && rows.isApprover(meeting);
        return new MinutesView(view, minutes, minutes == null ? List.of() : rows.parts(meeting),
                minutes == null || minutes.state() != MinutesState.APPROVED ? List.of() : rows.addenda(meeting), approver);
    }

    /**
     * Puts the minutes together from agenda, speakers, notes and what other parts of the portal have to say. Once more: what was
     * changed by hand stays, and what is new is put together with it, line by line.
     *
     * @throws Refused if the meeting has not been called, too
     */
    @RequiresPermission(Permission.STAFF)
    public void compile(UUID meeting) {
        var view = meetings.prepared(meeting);
        if (view.meeting().getState() == MeetingState.DRAFT) {
            throw new Refused("state", "meetings.refused.state");
        }
        rows.add(meeting);
        requireDraft(meeting);
        var known = new ArrayList<>(rows.parts(meeting));
        int position = 0;
        for (var part : compiled(view)) {
            position++;
            var old = known.stream().filter(part::isSameAs).findFirst();
            if (old.isPresent()) {
                known.remove(old.get());
                rows.recompile(old.get().id(), position, part, cut(LineMerge.of(old.get().compiled(), old.get().text(),
                        access.caller().name(), part.text(), view.meeting().getTitle()).text()));
            } else {
                rows.addPart(meeting, position, part);
            }
        }
        known.stream().filter(part -> !part.edited()).forEach(part -> rows.removePart(part.id()));
        tell("meeting.minutes_compiled", view.meeting(), Map.of("entries", position));
    }

    private List<CompiledPart> compiled(MeetingView view) {
        var ordered = sources.stream().sorted(Comparator.comparingInt(MinutesSource::place)).toList();
        var parts = new ArrayList<CompiledPart>();
        ordered.stream().filter(source -> source.place() < 0).forEach(source -> parts.addAll(source.of(view)));
        notes.page(view.meeting().getId()).sheets().stream().filter(sheet -> sheet.entry().item().kind() != ItemKind.BREAK)
                .map(MinutesDesk::ofItem).forEach(parts::add);
        ordered.stream().filter(source -> source.place() >= 0).forEach(source -> parts.addAll(source.of(view)));
        return parts.stream().map(part -> new CompiledPart(part.kind(), part.item(), part.heading(), part.speakers(), cut(part.text()))).toList();
    }

    /** What does not fit into a part of the minutes is left out. */
    private static String cut(String text) {
        return text.length() > TEXT ? text.substring(0, TEXT - 1) + "…" : text;
    }

    private static CompiledPart ofItem(NoteSheet sheet) {
        var item = sheet.entry().item();
        return new CompiledPart(CompiledPart.ITEM, item.id(), sheet.entry().number() + ". " + item.title(),
                item.speakers().stream().map(Speaker::inWords).collect(Collectors.joining("\n")), Texts.lines(sheet.note().text()));
    }

    /** @throws Refused if somebody else has changed the part since this version or the text is too long, too */
    @RequiresPermission(Permission.STAFF)
    public void write(UUID meeting, UUID part, long version, String text) {
        var prepared = meetings.prepared(meeting).meeting();
        requireDraft(meeting);
        var words = Texts.lines(text);
        if (words.length() > TEXT) {
            throw new Refused("text", "news.refused.long", TEXT, words.length());
        }
        if (rows.write(meeting, part, version, words) == 0) {
            throw new Refused("version", "meetings.refused.outdated");
        }
        tell("meeting.minutes_written", prepared, Map.of("thing", part.toString()));
    }

    /** Lays the minutes before the chairs, or before those who run the section if no chair has an account. */
    @RequiresPermission(Permission.STAFF)
    public void submit(UUID meeting) {
        var prepared = meetings.prepared(meeting).meeting();
        requireDraft(meeting);
        if (prepared.getState() != MeetingState.ENDED && prepared.getState() != MeetingState.RUNNING) {
            throw new Refused("state", "minutes.refused.held");
        }
        rows.submit(meeting, access.caller());
        var telling = new Telling("minutes.submitted", List.of(access.caller().name(), prepared.getTitle()), "/meetings/" + meeting + "/minutes");
        var chairs = rows.chairsWithAccount(meeting);
        if (chairs.isEmpty()) {
            notices.tellAdmins(prepared.getSection().getId(), telling, true);
        } else {
            notices.tellStaff(chairs, telling, true);
        }
        tell("meeting.minutes_submitted", prepared, Map.of());
    }

    private void requireDraft(UUID meeting) {
        var minutes = rows.find(meeting, true).orElseThrow(() -> new Refused("state", "minutes.refused.none"));
        if (minutes.state() != MinutesState.DRAFT) {
            throw new Refused("state", "minutes.refused.state");
        }
    }

    private void tell(String action, Meeting meeting, Map<String, Object> after) {
        changes.fire(new MeetingChanged(action, meeting, Map.of(), after));
    }
}
