package vn.diemcau.portal.it.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.agenda.AgendaDesk;
import vn.diemcau.portal.core.meetings.agenda.ItemDraft;
import vn.diemcau.portal.core.meetings.agenda.ItemKind;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft.Access;
import vn.diemcau.portal.core.meetings.minutes.MinutesApproval;
import vn.diemcau.portal.core.meetings.minutes.MinutesDesk;
import vn.diemcau.portal.core.meetings.minutes.MinutesState;
import vn.diemcau.portal.core.meetings.notes.Notes;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

@InsideTheServer
class MinutesTest {

    private static final String PREPARER = MeetingFixture.PREPARER;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private AgendaDesk desk;

    @Inject
    private Notes notes;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private MinutesApproval approval;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    private UUID partOf(UUID meeting) {
        return UUID.fromString(rows.texts("select id from minutes_part where meeting_id = ? order by position limit 1", meeting).get(0));
    }

    @Test
    void twoSecretariesLoseNothingOfWhatTheyWriteAtOnce() {
        var item = meetings.item(meetings.called(Kind.SECTION), 1, "Mở đầu", 5);
        callers.as(PREPARER, () -> notes.save(item, 0, "a\nb\nc"));
        callers.as("ctxh.admin", () -> notes.save(item, 1, "A\nb\nc"));
        var merged = callers.as(PREPARER, () -> notes.save(item, 1, "a\nb\nC"));
        assertThat(merged.note().text()).isEqualTo("A\nb\nC");
        assertThat(merged.conflict()).isFalse();
        assertThat(merged.other()).isNotEmpty();
        var typedOn = callers.as(PREPARER, () -> notes.save(item, merged.sent(), "a\nb\nC!\nd"));
        assertThat(typedOn.note().text()).isEqualTo("A\nb\nC!\nd");
        var clash = callers.as("ctxh.admin", () -> notes.save(item, merged.note().number(), "A\nb\nkhác\nd"));
        assertThat(clash.conflict()).isTrue();
        assertThat(clash.note().text()).contains("C!").contains("khác");
    }

    @Test
    void twentyNotesAtTheSameMomentAreAllKept() {
        var item = meetings.item(meetings.called(Kind.SECTION), 1, "Mở đầu", 5);
        callers.as(PREPARER, () -> notes.save(item, 0, "Bắt đầu"));
        var number = new AtomicInteger();
        var outcomes = atOnce.as(PREPARER, 20, () -> notes.save(item, 1, "Bắt đầu\nDòng số " + number.incrementAndGet() + "."));
        assertThat(outcomes).noneMatch(Throwable.class::isInstance);
        var text = callers.as(PREPARER, () -> notes.note(item)).text();
        for (int i = 1; i <= 20; i++) {
            assertThat(text).contains("Dòng số " + i + ".");
        }
    }

    @Test
    void aPrivateNoteIsSeenByItsOwnerOnlyEvenByPlainSql() {
        var meeting = meetings.called(Kind.HOSPITAL);
        var item = meetings.item(meeting, 1, "Mở đầu", 5);
        callers.as("noi.staff", () -> notes.savePrivate(item, "Chỉ tôi biết"));
        assertThat(callers.as("noi.staff", () -> notes.page(meeting)).sheets().get(0).own().text()).isEqualTo("Chỉ tôi biết");
        assertThat(callers.as("noi.staff", () -> notes.page(meeting)).sheets().get(0).note()).isNull();
        for (var other : List.of(PREPARER, "ctxh.admin", "admin", "noi.admin")) {
            assertThat(callers.as(other, () -> notes.page(meeting)).sheets().get(0).own().text()).isEmpty();
            assertThat(callers.as(other, () -> programmer.rows("select text from private_note where item_id = '" + item + "'"))).isEmpty();
        }
    }

    @Test
    void compilingAgainKeepsWhatWasChangedByHand() {
        var meeting = agendas.submitted(meetings.called(Kind.SECTION));
        callers.as("ctxh.admin", () -> approval.sendBack(meeting, agendas.versionOfMinutes(meeting), "Thiếu ý kiến cuối."));
        assertThat(callers.as(PREPARER, () -> minutes.shown(meeting)).minutes().returnedFor()).isEqualTo("Thiếu ý kiến cuối.");
        var part = callers.as(PREPARER, () -> minutes.shown(meeting)).parts().get(0);
        assertThat(part.text()).isEqualTo("Chị Hương nêu vấn đề.");
        callers.as(PREPARER, () -> minutes.write(meeting, part.id(), part.version(), "Bà Hương nêu vấn đề."));
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> minutes.write(meeting, part.id(), part.version(), "Cũ")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.field()).isEqualTo("version"));
        callers.as(PREPARER, () -> {
            notes.save(part.item(), 1, "Chị Hương nêu vấn đề.\nÔng Ân đồng ý.");
            minutes.compile(meeting);
        });
        assertThat(callers.as(PREPARER, () -> minutes.shown(meeting)).parts().get(0).text()).isEqualTo("Bà Hương nêu vấn đề.\nÔng Ân đồng ý.");
    }

    @Test
    void minutesAreReadByOthersOnlyOnceTheyAreApproved() {
        var meeting = agendas.submitted(meetings.called(Kind.SECTION));
        assertThat(callers.as("ctxh.staff", () -> minutes.shown(meeting)).minutes()).isNull();
        assertThatThrownBy(() -> callers.as(PREPARER, () -> approval.close(meeting, meetings.version(meeting)))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> approval.approve(meeting, 1))).isInstanceOf(Refused.class);
        callers.as("ctxh.admin", () -> approval.approve(meeting, agendas.versionOfMinutes(meeting)));
        var read = callers.as("ctxh.staff", () -> minutes.shown(meeting));
        assertThat(read.minutes().state()).isEqualTo(MinutesState.APPROVED);
        assertThat(read.parts()).isNotEmpty();
    }

    @Test
    void approvedMinutesAreNotChangedByAnybodyNotEvenByPlainSql() {
        var meeting = agendas.approved(meetings.called(Kind.SECTION));
        var part = partOf(meeting);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> minutes.write(meeting, part, 1, "x"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> minutes.compile(meeting))).isInstanceOf(Refused.class);
        nothingIsChanged("update minutes_part set text = 'x' where meeting_id = '" + meeting + "'",
                "delete from minutes_part where meeting_id = '" + meeting + "'",
                "update meeting_minutes set state = 'DRAFT', approved_at = null where meeting_id = '" + meeting + "'",
                "delete from meeting_minutes where meeting_id = '" + meeting + "'",
                "update agenda_note set text = 'x' where meeting_id = '" + meeting + "'");
        callers.as(PREPARER, () -> approval.addAddendum(meeting, "Đính chính: 15 đại biểu."));
        assertThat(callers.as("ctxh.staff", () -> minutes.shown(meeting)).addenda()).singleElement()
                .satisfies(addendum -> assertThat(addendum.text()).isEqualTo("Đính chính: 15 đại biểu."));
        nothingIsChanged("update minutes_addendum set text = 'x' where meeting_id = '" + meeting + "'",
                "delete from minutes_addendum where meeting_id = '" + meeting + "'");
    }

    private void nothingIsChanged(String... writes) {
        for (var write : writes) {
            for (var person : List.of(PREPARER, "ctxh.admin", "ctxh.staff", "admin")) {
                assertThat(callers.as(person, () -> programmer.change(write))).as(person + ": " + write).isZero();
            }
        }
    }

    @Test
    void nobodyApprovesMinutesByPlainSqlWhoIsNoChair() {
        var meeting = agendas.submitted(meetings.called(Kind.SECTION));
        var approve = "update meeting_minutes set state = 'APPROVED', approved_at = now(), approved_by = 'ctxh.editor' where meeting_id = '" + meeting + "'";
        assertThatThrownBy(() -> callers.as(PREPARER, () -> programmer.change(approve))).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> programmer.change(approve))).as("in another's name").hasStackTraceContaining("row-level security");
    }

    @Test
    void nothingOfAClosedMeetingIsChangedAnyMore() {
        var meeting = agendas.approved(meetings.called(Kind.SECTION));
        var item = UUID.fromString(rows.texts("select id from agenda_item where meeting_id = ?", meeting).get(0));
        agendas.paper(item, AgendaFixture.readers(Access.READERS, Set.of(), Set.of()));
        callers.as(PREPARER, () -> approval.close(meeting, meetings.version(meeting)));
        assertThat(meetings.state(meeting)).isEqualTo("CLOSED");
        assertThatThrownBy(() -> callers.as(PREPARER, () -> notes.save(item, 1, "x"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> notes.savePrivate(item, "x"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> desk.add(meeting, null, new ItemDraft(ItemKind.TOPIC, "x", "", 1)))).isInstanceOf(Refused.class);
        nothingIsChanged("update agenda_item set title = 'x' where meeting_id = '" + meeting + "'",
                "delete from agenda_item where meeting_id = '" + meeting + "'",
                "update agenda_document set access = 'READERS' where meeting_id = '" + meeting + "'",
                "delete from agenda_document where meeting_id = '" + meeting + "'",
                "update agenda_file set name = 'x' where meeting_id = '" + meeting + "'",
                "update meeting set state = 'ENDED' where id = '" + meeting + "'");
        var note = "insert into agenda_note (meeting_id, item_id, number, text, written_by, written_by_name) values ('" + meeting + "', '" + item
                + "', 99, 'x', 'ctxh.editor', 'x')";
        assertThatThrownBy(() -> callers.as(PREPARER, () -> programmer.change(note))).hasStackTraceContaining("row-level security");
        callers.as(PREPARER, () -> approval.addAddendum(meeting, "Bổ sung sau khi đóng."));
        assertThat(callers.as("ctxh.staff", () -> minutes.shown(meeting)).addenda()).hasSize(1);
    }

    @Test
    void nobodyChoosesWhoApprovesMinutesThatWereSubmittedNotEvenByPlainSql() {
        var meeting = meetings.with(meetings.with(meetings.called(Kind.SECTION), "noi.staff", Part.CHAIR), "ctxh.staff", Part.DELEGATE);
        agendas.submitted(meeting);
        var of = "meeting_id = '" + meeting + "'";
        var chairs = "update meeting_participant set part = 'CHAIR' where part = 'DELEGATE' and " + of;
        for (var write : List.of(chairs, "update meeting_participant set part = 'GUEST' where part = 'CHAIR' and " + of,
                "update meeting_participant set staff_member_id = null where part = 'CHAIR' and " + of,
                "delete from meeting_participant where part = 'CHAIR' and " + of,
                "insert into meeting_participant (id, meeting_id, part, name) values (gen_random_uuid(), '" + meeting + "', 'CHAIR', 'x')",
                "insert into meeting_presence (participant_id, meeting_id, way, told_by) select id, meeting_id, 'LIST', invite_people(meeting_id, 'CHAIR',"
                        + " array[staff_member_id]) from meeting_participant where part = 'DELEGATE' and " + of)) {
            assertThatThrownBy(() -> callers.as(PREPARER, () -> programmer.change(write))).as(write).hasStackTraceContaining("row-level security");
        }
        assertThat(callers.as(PREPARER, () -> programmer.change("update meeting_participant set position = 7 where " + of))).isEqualTo(2);
        callers.as("noi.staff", () -> approval.sendBack(meeting, agendas.versionOfMinutes(meeting), "Thiếu."));
        assertThat(callers.as(PREPARER, () -> programmer.change(chairs))).isOne();
    }
}
