package vn.diemcau.portal.it.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.meetings.MeetingFixture.PREPARER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.answers.Answers;
import vn.diemcau.portal.core.meetings.calls.MeetingCalls;
import vn.diemcau.portal.core.meetings.people.Guest;
import vn.diemcau.portal.core.meetings.people.InvitationRule;
import vn.diemcau.portal.core.meetings.people.Invitations;
import vn.diemcau.portal.core.meetings.people.ParticipantFilter;
import vn.diemcau.portal.core.meetings.people.ParticipantLine;
import vn.diemcau.portal.core.meetings.people.Participants;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.picking.StaffPicks;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Rules, people one by one and guests; thousands at once; twice. */
@InsideTheServer
class InvitationsTest {

    private static final int CROWD = 5_000;
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final InvitationRule ALL = new InvitationRule(Part.DELEGATE, InvitationRule.Kind.EVERYBODY, "", null, 0, "");

    @Inject
    private Answers answers;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private ParticipantFixture people;

    @Inject
    private StaffFixture staff;

    @Inject
    private Invitations invitations;

    @Inject
    private Participants participants;

    @Inject
    private MeetingCalls calls;

    @Inject
    private MeetingDesk desk;

    @Inject
    private StaffPicks picks;

    @Inject
    private Callers callers;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
        rows.change("delete from mail");
        rows.change("delete from notice");
    }

    @AfterEach
    void nobodyElseIs() {
        people.clear();
    }

    private List<ParticipantLine> seen(String username, UUID meeting) {
        return callers.as(username, () -> participants.page(meeting, new ParticipantFilter("", "", 1)).people());
    }

    private List<String> names(UUID meeting) {
        return rows.texts("select name || ' / ' || post from meeting_participant where meeting_id = ? order by name", meeting);
    }

    private static InvitationRule heads(String section, SectionKind kind) {
        return new InvitationRule(Part.DELEGATE, InvitationRule.Kind.POSTS, section, kind, 1, "");
    }

    @Test
    void thePostsOfTheDayCountAndAreKeptAsTheyWere() {
        var draft = meetings.draft(Kind.INVITED);
        callers.as(PREPARER, () -> invitations.addRule(draft, heads("", SectionKind.CLINICAL)));
        assertThat(names(draft)).containsExactly("Trần Đức Ân / Trưởng khoa Nội tổng hợp");
        callers.as(PREPARER, () -> invitations.addRule(draft, heads("", SectionKind.OFFICE)));
        assertThat(names(draft)).containsExactly("Nguyễn Thị Thu Hương / Trưởng phòng Công tác xã hội",
                "Trần Đức Ân / Trưởng khoa Nội tổng hợp");
        rows.change("update post set title = 'Giám đốc' where staff_member_id = ?", staff.withAccount("ctxh.staff"));
        assertThat(names(draft)).anyMatch(line -> line.contains("Trưởng phòng"));
        callers.as(PREPARER, () -> calls.refresh(draft));
        assertThat(names(draft)).anyMatch(line -> line.contains("Giám đốc"));
        rows.change("update post set title = 'Trưởng phòng' where title = 'Giám đốc'");
    }

    @Test
    void eachIsInvitedOnceHoweverManyRulesFitAndGoesWithTheLastOfThem() {
        var draft = meetings.draft(Kind.INVITED);
        var rule = new InvitationRule(Part.DELEGATE, InvitationRule.Kind.SECTION, "noi", null, 0, "");
        assertThat((Integer) callers.as(PREPARER, () -> invitations.addRule(draft, heads("", SectionKind.CLINICAL)))).isEqualTo(1);
        assertThat((Integer) callers.as(PREPARER, () -> invitations.addRule(draft, rule))).isZero();
        assertThat((Integer) callers.as(PREPARER, () -> invitations.addRule(draft, rule))).isZero();
        var kept = callers.as(PREPARER, () -> participants.rules(draft));
        assertThat(kept).hasSize(2);
        callers.as(PREPARER, () -> invitations.removeRule(draft, kept.get(0).id()));
        assertThat(names(draft)).hasSize(1);
        callers.as(PREPARER, () -> invitations.removeRule(draft, kept.get(1).id()));
        assertThat(names(draft)).isEmpty();
        callers.as(PREPARER, () -> invitations.add(draft, Part.CHAIR, Set.of(staff.withAccount("noi.staff"))));
        callers.as(PREPARER, () -> calls.refresh(draft));
        assertThat(names(draft)).hasSize(1);
    }

    /** NV002 is the secretary of the party's section, and NV004 belongs to it; nobody else learns that from a meeting. */
    @Test
    void whoIsInvitedByThePartyIsSeenByItsMembersOnly() {
        people.record("NV004", "danguy.staff");
        var meeting = meetings.with(meetings.draft(Kind.HOSPITAL), "danguy.staff", Part.SECRETARY);
        var party = new InvitationRule(Part.DELEGATE, InvitationRule.Kind.POSTS, "danguy", null, 0, "bí thư");
        assertThatThrownBy(() -> callers.as(PREPARER, () -> invitations.addRule(meeting, party)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo("participants.refused.party"));
        callers.as("danguy.staff", () -> invitations.addRule(meeting, party));
        assertThat(seen("danguy.staff", meeting)).extracting(ParticipantLine::name).contains("Trần Đức Ân");
        assertThat(seen(PREPARER, meeting)).extracting(ParticipantLine::name).doesNotContain("Trần Đức Ân");
        assertThat(callers.as(PREPARER, () -> participants.rules(meeting))).isEmpty();
        assertThat(names(meeting)).noneMatch(line -> line.contains("thư"));
        callers.as(PREPARER, () -> desk.call(meeting, meetings.version(meeting)));
        assertThat(seen("noi.staff", meeting)).extracting(ParticipantLine::name).contains("Trần Đức Ân");
        assertThat(seen("ctxh.staff", meeting)).extracting(ParticipantLine::name).doesNotContain("Trần Đức Ân");
        assertThat(rows.texts("select recipient from notice where kind = 'meeting.called'")).contains("noi.staff");
        callers.as(PREPARER, () -> invitations.add(meeting, Part.DELEGATE, Set.of(staff.withAccount("noi.staff"))));
        assertThat(seen("ctxh.staff", meeting)).extracting(ParticipantLine::name).contains("Trần Đức Ân");
    }

    @Test
    void aDraftTellsNobodyAndWhoeverIsAddedLaterIsToldOnDemand() {
        var draft = meetings.with(meetings.draft(Kind.INVITED), "noi.staff", Part.DELEGATE);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> calls.send(draft))).isInstanceOf(Refused.class);
        assertThat(rows.number("select count(*) from mail")).isZero();
        callers.as(PREPARER, () -> desk.call(draft, meetings.version(draft)));
        assertThat(people.told(draft, "meeting.called")).isEqualTo(1);
        callers.as(PREPARER, () -> invitations.add(draft, Part.DELEGATE, Set.of(staff.withAccount("ctxh.staff"))));
        assertThat(people.told(draft, "meeting.called")).isEqualTo(1);
        assertThat((Integer) callers.as(PREPARER, () -> calls.send(draft))).isEqualTo(1);
        assertThat((Integer) callers.as(PREPARER, () -> calls.send(draft))).isZero();
        assertThat(people.told(draft, "meeting.called")).isEqualTo(2);
    }

    @Test
    void fiveThousandAreInvitedAndToldInSecondsAndOnceWhenItIsPressedTwice() {
        people.crowd(CROWD);
        var draft = meetings.draft(Kind.INVITED);
        var begin = Instant.now();
        atOnce.as(PREPARER, 2, () -> invitations.addRule(draft, ALL));
        assertThat(rows.number("select count(*) from meeting_participant where meeting_id = ?", draft)).isEqualTo(CROWD + 4);
        var version = meetings.version(draft);
        atOnce.as(PREPARER, 2, () -> {
            desk.call(draft, version);
            return true;
        });
        atOnce.as(PREPARER, 2, () -> calls.send(draft));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(SECONDS);
        assertThat(rows.number("select count(*) from mail where recipient like 'dong%'")).isEqualTo(CROWD);
        assertThat(people.told(draft, "meeting.called")).isEqualTo(CROWD + 2);
        assertThat(rows.number("select count(*) from mail_appointment a where exists (select from mail m where m.appointment_id = a.id)")).isEqualTo(1);
        assertThat(seen(PREPARER, draft)).hasSize(100);
    }

    @Test
    void chairsStandInTheirOrder() {
        var draft = meetings.draft(Kind.INVITED);
        callers.as(PREPARER, () -> invitations.add(draft, Part.CHAIR, List.of(staff.withAccount("ctxh.staff"), staff.withAccount("noi.staff"))));
        var second = seen(PREPARER, draft).get(1);
        assertThat(second.name()).isEqualTo("Trần Đức Ân");
        callers.as(PREPARER, () -> invitations.raise(draft, second.id()));
        assertThat(seen(PREPARER, draft)).extracting(ParticipantLine::name).containsExactly("Trần Đức Ân", "Nguyễn Thị Thu Hương");
    }

    @Test
    void whatCannotBeAnInvitationIsRefused() {
        var draft = meetings.draft(Kind.INVITED);
        assertThatThrownBy(() -> new Guest("", "", "", "")).isInstanceOf(Refused.class);
        for (var address : new String[] {"khach", "a@b", "a@b.vn, c@d.vn", "a@b.vn\nBcc: c@d.vn"}) {
            assertThatThrownBy(() -> new Guest("Khách", "", "", address)).as(address).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> new InvitationRule(Part.CHAIR, InvitationRule.Kind.EVERYBODY, "", null, 0, "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new InvitationRule(Part.DELEGATE, InvitationRule.Kind.POSTS, "", SectionKind.PARTY, 1, "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as(PREPARER, () -> invitations.add(draft, Part.DELEGATE, Set.of()))).isInstanceOf(Refused.class);
        assertThat(callers.as(PREPARER, () -> picks.named("person", "nv001, Trần Đức Ân"))).containsExactly(staff.withAccount("ctxh.staff"),
                staff.withAccount("noi.staff"));
        assertThatThrownBy(() -> callers.as(PREPARER, () -> picks.named("person", "Không Ai Cả"))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("picker.refused.nobody"));
    }

    /** NV002 is invited by a post in the party, which nobody learns by counting either; the audit trail is read by many. */
    @Test
    void whomOneMayNotKnowOfIsNotCounted() {
        people.record("NV004", "danguy.staff");
        var meeting = meetings.with(meetings.draft(Kind.HOSPITAL), "danguy.staff", Part.SECRETARY);
        people.rule(meeting, "danguy");
        assertThat((Integer) callers.as(PREPARER, () -> calls.refresh(meeting))).isZero();
        assertThat(names(meeting)).anyMatch(name -> name.startsWith("Trần Đức Ân"));
        rows.change("delete from meeting_participant where meeting_id = ? and party_section is not null", meeting);
        assertThat((Integer) callers.as("danguy.staff", () -> calls.refresh(meeting))).isOne();
        callers.as(PREPARER, () -> desk.call(meeting, meetings.version(meeting)));
        assertThat(people.told(meeting, "meeting.called")).isEqualTo(2);
        rows.change("update meeting_invitation set told = null where meeting_id = ?", meeting);
        assertThat((Integer) callers.as(PREPARER, () -> calls.send(meeting))).isOne();
        assertThat(people.told(meeting, "meeting.called")).isEqualTo(4);
        assertThat(rows.texts("select after ->> 'people' from audit_entry where thing_id = ? and action in ('meeting.resolved', 'meeting.told') order by at",
                meeting.toString())).containsExactly("0", "0", "1");
        assertThat(callers.as(PREPARER, () -> answers.board(meeting)).counts().people()).isOne();
        assertThat(callers.as("danguy.staff", () -> answers.board(meeting)).counts().people()).isEqualTo(2);
    }
}
