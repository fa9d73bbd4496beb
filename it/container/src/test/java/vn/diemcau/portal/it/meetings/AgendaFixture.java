package vn.diemcau.portal.it.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.documents.DocumentDesk;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft.Access;
import vn.diemcau.portal.core.meetings.minutes.MinutesApproval;
import vn.diemcau.portal.core.meetings.minutes.MinutesDesk;
import vn.diemcau.portal.core.meetings.notes.Notes;
import vn.diemcau.portal.it.requests.EnclosureFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.Rows;

/** Papers, notes and minutes of meetings of {@code ctxh}, prepared by its editor. */
@ApplicationScoped
public class AgendaFixture {

    @Inject
    private DocumentDesk documents;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private Notes notes;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private MinutesApproval approval;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    public static DocumentDraft readers(Access access, Set<String> sections, Set<UUID> people) {
        return new DocumentDraft("Tờ trình", access, sections, people, Set.of());
    }

    /** A paper for the item. @return its id */
    public UUID paper(UUID item, DocumentDraft draft) {
        return callers.as(MeetingFixture.PREPARER, () -> documents.add(item, draft, enclosures.file("Tờ trình.pdf", "%PDF-1.7 trial".getBytes())));
    }

    /** The id of the newest file of a paper. */
    public UUID file(UUID paper) {
        return UUID.fromString(rows.texts("select id from agenda_file where document_id = ? order by number desc limit 1", paper).get(0));
    }

    public UUID person(String username) {
        return UUID.fromString(rows.texts("select id from staff_member where username = ?", username).get(0));
    }

    /** A meeting that was held. */
    public UUID held(UUID meeting) {
        rows.change("update meeting set state = 'ENDED', begun_at = begins_at, ended_at = ends_at where id = ?", meeting);
        return meeting;
    }

    /** Minutes with one item before the chair. */
    public UUID submitted(UUID meeting) {
        var item = meetings.item(held(meeting), 1, "Mở đầu", 5);
        callers.as(MeetingFixture.PREPARER, () -> {
            notes.save(item, 0, "Chị Hương nêu vấn đề.");
            minutes.compile(meeting);
            minutes.submit(meeting);
        });
        return meeting;
    }

    public long versionOfMinutes(UUID meeting) {
        return rows.number("select version from meeting_minutes where meeting_id = ?", meeting);
    }

    /** Approved by the admin of the section, since no chair has an account. */
    public UUID approved(UUID meeting) {
        submitted(meeting);
        callers.as("ctxh.admin", () -> approval.approve(meeting, versionOfMinutes(meeting)));
        return meeting;
    }
}
