package vn.diemcau.portal.core.meetings.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.documents.FileExchange;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingChanged;
import vn.diemcau.portal.core.meetings.agenda.ItemsRemoved;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where papers are laid to the items of an agenda by those who prepare the meeting. All operations fail with {@link NotFound}
 * if there is no such thing for the caller, {@link NotPermitted} if the caller does not prepare the meeting, {@link Refused} if
 * it is over.
 */
@ApplicationScoped
@Transactional
public class DocumentDesk {

    @Inject
    private DocumentRows rows;

    @Inject
    private DocumentFiles files;

    @Inject
    private FileExchange exchange;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Access access;

    @Inject
    private Event<DocumentDeed> deeds;

    /** @return its id @throws Refused if the file is too large or nothing that is taken, too */
    @RequiresPermission(Permission.STAFF)
    public UUID add(UUID item, DocumentDraft draft, Enclosure enclosure) {
        var meeting = meetings.prepared(rows.meetingOfItem(item).orElseThrow(() -> new NotFound("item"))).meeting();
        var readers = people(draft);
        var id = Ids.next();
        exchange.replace("", DocumentRows.folder(meeting.getId(), id));
        var file = files.keep(meeting.getId(), id, enclosure);
        var titled = new DocumentDraft(draft.title().isEmpty() ? file.name().replaceFirst("\\.[^.]+$", "") : draft.title(), draft.access(),
                draft.sections(), draft.people(), draft.staffNumbers());
        rows.add(id, meeting.getId(), item, titled, readers);
        rows.addFile(meeting.getId(), id, 1, file, access.caller());
        tell("meeting.document_added", meeting, Map.of(), told(titled, file));
        return id;
    }

    /** Readers get this file from now on; those who prepare the meeting still find the earlier ones. Fails as {@link #add} does. */
    @RequiresPermission(Permission.STAFF)
    public void replace(UUID document, Enclosure enclosure) {
        var known = locked(document);
        var meeting = meetings.prepared(known.meeting()).meeting();
        var file = files.keep(known.meeting(), document, enclosure);
        exchange.replace("", DocumentRows.key(known.meeting(), document, file.id()));
        int number = known.files().stream().mapToInt(DocumentFile::number).max().orElse(0) + 1;
        rows.addFile(known.meeting(), document, number, file, access.caller());
        rows.show(document, number);
        tell("meeting.document_replaced", meeting, Map.of(), Map.of("title", known.title(), "file_name", file.name()));
    }

    /** Another title, other readers. @throws Refused if somebody else has changed it since this version, too */
    @RequiresPermission(Permission.STAFF)
    public void change(UUID document, long version, DocumentDraft draft) {
        var known = locked(document);
        var meeting = meetings.prepared(known.meeting()).meeting();
        if (draft.title().isEmpty()) {
            throw new Refused("title", "documents.refused.title");
        }
        if (rows.change(document, version, draft, people(draft)) == 0) {
            throw new Refused("version", "meetings.refused.outdated");
        }
        tell("meeting.document_changed", meeting, Map.of("title", known.title(), "access", known.access().name()),
                Map.of("title", draft.title(), "access", draft.access().name(), "sections", String.join(" ", draft.sections())));
    }

    /** Removes a document with all its versions. */
    @RequiresPermission(Permission.STAFF)
    public void remove(UUID document) {
        var known = locked(document);
        var meeting = meetings.prepared(known.meeting()).meeting();
        rows.remove(document);
        exchange.replace(DocumentRows.folder(known.meeting(), document), "");
        tell("meeting.document_removed", meeting, Map.of("title", known.title()), Map.of());
    }

    /** A document with its versions. */
    @RequiresPermission(Permission.STAFF)
    public MeetingDocument document(UUID id) {
        var known = rows.find(id, false).orElseThrow(() -> new NotFound("document"));
        meetings.prepared(known.meeting());
        return known;
    }

    /** Whom one may tick as readers: those who take part or speak, a hundred at most, and those who are named already. */
    @RequiresPermission(Permission.STAFF)
    public List<Candidate> candidates(UUID meeting, Set<UUID> named) {
        meetings.prepared(meeting);
        return rows.candidates(meeting, named);
    }

    /** The files of what goes with an item go with it. */
    void removeFiles(@Observes ItemsRemoved removed) {
        removed.items().stream().flatMap(item -> item.documents().stream())
                .forEach(paper -> exchange.replace(DocumentRows.folder(removed.meeting(), paper.id()), ""));
    }

    void removeFiles(@Observes MeetingChanged change) {
        if (change.is("removed")) {
            exchange.replace(DocumentRows.folder(change.meeting().getId()), "");
        }
    }

    private MeetingDocument locked(UUID document) {
        var seen = rows.find(document, false).orElseThrow(() -> new NotFound("document"));
        meetings.prepared(seen.meeting());
        return rows.find(document, true).orElseThrow(() -> new NotFound("document"));
    }

    private Set<UUID> people(DocumentDraft draft) {
        var found = rows.withStaffNumbers(draft.staffNumbers());
        if (found.size() < draft.staffNumbers().size()) {
            throw new Refused("staffNumbers", "documents.refused.numbers");
        }
        var all = new HashSet<>(draft.people());
        all.addAll(found);
        return all;
    }

    private static Map<String, Object> told(DocumentDraft draft, DocumentFile file) {
        return Map.of("title", draft.title(), "access", draft.access().name(), "file_name", file.name());
    }

    private void tell(String action, Meeting meeting, Map<String, Object> before, Map<String, Object> after) {
        deeds.fire(new DocumentDeed(action, meeting, before, after));
    }
}
