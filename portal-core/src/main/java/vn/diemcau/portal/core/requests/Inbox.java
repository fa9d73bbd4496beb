package vn.diemcau.portal.core.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.requests.shown.Colleague;
import vn.diemcau.portal.core.requests.shown.InboxFilter;
import vn.diemcau.portal.core.requests.shown.RequestEntry.Kind;
import vn.diemcau.portal.core.requests.shown.RequestPage;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where a section works on what was sent to it: its editors and admins, and whoever was given a request, on that one. Nobody
 * works on what they have sent themselves. Who changes something names the version that it was decided on.
 */
@ApplicationScoped
@Transactional
public class Inbox {

    @Inject
    private LetterBox letters;

    @Inject
    private Hospital hospital;

    @Inject
    private RequestRecords requests;

    @Inject
    private RequestEntries entries;

    @Inject
    private RequestLists lists;

    @Inject
    private Notices notices;

    @Inject
    private Access access;

    @Inject
    private Event<RequestDeed> deeds;

    /** What has come in to a section. @param cursor where the page before ended, or null for the first */
    @RequiresPermission(Permission.EDIT_SECTION)
    public RequestPage of(@InSection String sectionCode, InboxFilter filter, String cursor) {
        return lists.inbox(hospital.section(sectionCode).getId(), filter, Cursor.parse(cursor).orElse(null));
    }

    /** Those to whom a request can be given. @throws NotFound if there is none for the caller */
    @RequiresPermission(Permission.STAFF)
    public List<Colleague> colleagues(UUID id) {
        return requests.colleagues(given(id));
    }

    /**
     * Gives a request to somebody of the section, who is told, or to nobody in particular.
     *
     * @param username of one of {@link #colleagues} or of the caller; empty for nobody
     * @throws NotFound     if there is no such request for the caller
     * @throws NotPermitted if the caller does not write for the section
     * @throws Refused      if it is nobody of the section, or somebody else has changed it since
     */
    @RequiresPermission(Permission.STAFF)
    public void assign(UUID id, long version, String username) {
        var request = given(id);
        request.requireVersion(version);
        var caller = access.caller();
        var person = person(request, username);
        var before = request.getAssigneeName();
        if (Objects.equals(request.getAssignee(), person.username())) {
            return;
        }
        var now = Instant.now();
        request.assign(person.username(), person.name(), now);
        requests.write();
        entries.add(request, caller, Kind.ASSIGNED, true, "", person.name(), now);
        if (person.username() != null) {
            notices.tell(List.of(person.username()), telling("request.assigned", caller.name(), request), true);
        }
        deeds.fire(new RequestDeed("request.assigned", request, Map.of("assignee", before), Map.of("assignee", person.name())));
    }

    private Colleague person(SectionRequest request, String username) {
        var caller = access.caller();
        if (username.isEmpty()) {
            return new Colleague(null, "");
        }
        return requests.colleagues(request).stream().filter(colleague -> colleague.username().equals(username)).findFirst()
                .or(() -> username.equals(caller.username()) ? Optional.of(new Colleague(username, caller.name()))
                        : Optional.empty())
                .orElseThrow(() -> new Refused("assignee", "requests.refused.assignee"));
    }

    /**
     * Answers the sender, who is told. Sent again, it is still one answer.
     *
     * @param next what becomes of the request: {@code ANSWERED}, {@code WAITING} for the sender to tell more, or
     *             {@code IN_PROGRESS} if there is more to come
     * @throws NotFound     if there is no such request for the caller
     * @throws NotPermitted if the caller has sent it
     * @throws Refused      if the files cannot be taken, or somebody else has changed the request since
     */
    @RequiresPermission(Permission.STAFF)
    public void answer(UUID id, long version, EntryText text, RequestState next) {
        if (next == RequestState.NEW || next == RequestState.CLOSED) {
            throw new Refused("next", "requests.refused.state");
        }
        var request = worked(id);
        entries.unwritten(request, access.caller(), text).ifPresent(written -> {
            request.requireVersion(version);
            var before = request.getState();
            var now = Instant.now();
            entries.add(request, access.caller(), Kind.ANSWER, false, written, next.name(), now);
            request.become(next, now);
            tellSender(request, next == RequestState.WAITING ? "request.waiting" : "request.answered");
            deeds.fire(new RequestDeed("request.answered", request, Map.of("progress", before.name()), Map.of("progress", next.name(),
                    "body", written.text().length(), "files", written.files().size())));
        });
    }

    /** Writes something down for those who work on it; the sender never sees it. Otherwise as {@link #answer}. */
    @RequiresPermission(Permission.STAFF)
    public void remark(UUID id, EntryText text) {
        var request = worked(id);
        entries.unwritten(request, access.caller(), text).ifPresent(written -> {
            entries.add(request, access.caller(), Kind.REMARK, true, written, "", Instant.now());
            deeds.fire(new RequestDeed("request.remarked", request, Map.of(), Map.of("body", written.text().length(), "files",
                    written.files().size())));
        });
    }

    /** Says how far it has got; the sender is told if it is closed. Exceptions as of {@link #answer}. */
    @RequiresPermission(Permission.STAFF)
    public void move(UUID id, long version, RequestState next) {
        var request = worked(id);
        request.requireVersion(version);
        var before = request.getState();
        if (before == next) {
            return;
        }
        if (next == RequestState.NEW) {
            throw new Refused("next", "requests.refused.state");
        }
        var now = Instant.now();
        entries.add(request, access.caller(), Kind.STATE, false, "", next.name(), now);
        request.become(next, now);
        if (next == RequestState.CLOSED) {
            tellSender(request, "request.closed");
        }
        deeds.fire(new RequestDeed("request.moved", request, Map.of("progress", before.name()), Map.of("progress", next.name())));
    }

    /** Says by when it is to be answered. Exceptions as of {@link #answer}; {@link Refused} too if there is no time. */
    @RequiresPermission(Permission.STAFF)
    public void dueAt(UUID id, long version, Instant time) {
        if (time == null) {
            throw new Refused("due", "requests.refused.due");
        }
        var request = worked(id);
        request.requireVersion(version);
        var before = request.getDueAt();
        var now = Instant.now();
        entries.add(request, access.caller(), Kind.DUE, true, "", time.toString(), now);
        request.dueAt(time, now);
        deeds.fire(new RequestDeed("request.due", request, Map.of("due", before.toString()), Map.of("due", time.toString())));
    }

    private SectionRequest worked(UUID id) {
        var view = letters.request(id);
        if (!view.worked()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        view.request().getSection().requireOpen();
        return view.request();
    }

    /** One that the caller may give to people. */
    private SectionRequest given(UUID id) {
        var request = worked(id);
        if (!access.caller().has(SectionRole.EDITOR, request.getSection().getCode())) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        return request;
    }

    /** In the name of the section: who of it has written stands at the answer. */
    private void tellSender(SectionRequest request, String kind) {
        notices.tell(List.of(request.getSenderUsername()), telling(kind, request.getSection().getName(), request), true);
    }

    private static Telling telling(String kind, String who, SectionRequest request) {
        return new Telling(kind, List.of(who, request.getLabel()), "/messages/" + request.getId());
    }
}
