package vn.diemcau.portal.it.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingCard;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.MeetingFilter;
import vn.diemcau.portal.core.meetings.MeetingSchedule;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

@InsideTheServer
class MeetingDeskTest {

    @Inject
    private MeetingFixture meetings;

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingAccess access;

    @Inject
    private MeetingSchedule schedule;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    private List<UUID> listed(String username, MeetingFilter filter) {
        return callers.as(username, () -> {
            var ids = new ArrayList<UUID>();
            String cursor = null;
            do {
                var page = schedule.page(filter, "", cursor);
                page.items().stream().map(MeetingCard::id).forEach(ids::add);
                cursor = page.next();
            } while (cursor != null);
            return ids;
        });
    }

    @Test
    void aDraftStandsInTheListOfThoseWhoPrepareItOnly() {
        var draft = meetings.with(meetings.draft(Kind.HOSPITAL), "noi.staff", Part.SECRETARY);
        assertThat(listed("ctxh.editor", MeetingFilter.DRAFTS)).contains(draft);
        assertThat(listed("noi.staff", MeetingFilter.DRAFTS)).contains(draft);
        assertThat(listed("ctxh.staff", MeetingFilter.DRAFTS)).isEmpty();
        assertThat(listed("ctxh.editor", MeetingFilter.COMING)).doesNotContain(draft);
    }

    @Test
    void aMeetingForThoseInvitedStandsInNoOtherList() {
        var meeting = meetings.with(meetings.called(Kind.INVITED), "noi.staff", Part.DELEGATE);
        assertThat(listed("noi.staff", MeetingFilter.COMING)).contains(meeting);
        assertThat(listed("ctxh.staff", MeetingFilter.COMING)).doesNotContain(meeting);
        assertThat(listed("admin", MeetingFilter.COMING)).doesNotContain(meeting);
    }

    @Test
    void whoeverChangesAnOldVersionIsToldSo() {
        var draft = meetings.draft(Kind.SECTION);
        long version = meetings.version(draft);
        callers.as("ctxh.admin", () -> desk.change(draft, version, MeetingFixture.words(Kind.HOSPITAL)));
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> desk.change(draft, version, MeetingFixture.words(Kind.SECTION))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.field()).isEqualTo("version"));
        assertThat(rows.texts("select audience from meeting where id = ?", draft)).containsExactly("HOSPITAL");
    }

    @Test
    void theChosenSectionsAreThoseOfTheLastChange() {
        var meeting = meetings.called(Kind.SECTIONS, "noi", "tccb");
        callers.as("ctxh.editor", () -> desk.change(meeting, meetings.version(meeting), MeetingFixture.words(Kind.SECTIONS, "tccb")));
        assertThat(listed("noi.staff", MeetingFilter.COMING)).doesNotContain(meeting);
        assertThat(listed("tccb.staff", MeetingFilter.COMING)).contains(meeting);
    }

    @Test
    void whatIsClosedOrCancelledIsNotChangedAnyMore() {
        var closed = meetings.closed(Kind.SECTION);
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> desk.change(closed, meetings.version(closed), MeetingFixture.words(Kind.SECTION))))
                .isInstanceOf(Refused.class);
        var cancelled = meetings.called(Kind.SECTION);
        callers.as("ctxh.editor", () -> desk.cancel(cancelled, meetings.version(cancelled), "Hoãn"));
        assertThat(meetings.state(cancelled)).isEqualTo("CANCELLED");
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> desk.cancel(cancelled, meetings.version(cancelled), "Hoãn")))
                .isInstanceOf(Refused.class);
    }

    /** Otherwise its audience would read of a meeting that nobody was to know of. */
    @Test
    void aDraftIsRemovedAndNotCancelled() {
        var draft = meetings.draft(Kind.HOSPITAL);
        assertThatThrownBy(() -> callers.as("ctxh.editor", () -> desk.cancel(draft, meetings.version(draft), "Hoãn"))).isInstanceOf(Refused.class);
        assertThat(meetings.state(draft)).isEqualTo("DRAFT");
    }

    @Test
    void whoeverBeginsADraftAndHasARecordIsItsSecretary() {
        rows.change("update staff_member set username = 'ctxh.editor' where staff_number = 'NV003'");
        try {
            var draft = meetings.draft(Kind.INVITED);
            assertThat(callers.as("ctxh.editor", () -> access.readable(draft).part())).isEqualTo(Part.SECRETARY);
        } finally {
            rows.change("update staff_member set username = null where staff_number = 'NV003'");
        }
    }
}
