package vn.diemcau.portal.it.meetings.papers;

import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.BYSTANDER;
import static vn.diemcau.portal.it.support.Person.EDITOR;
import static vn.diemcau.portal.it.support.Person.MEMBER;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_EDITOR;
import static vn.diemcau.portal.it.support.Person.OTHER_MEMBER;
import static vn.diemcau.portal.it.support.Person.PARTY_MEMBER;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.papers.InvitationDesk;
import vn.diemcau.portal.core.meetings.packets.MeetingPacket;
import vn.diemcau.portal.core.meetings.papers.MeetingPapers;
import vn.diemcau.portal.core.meetings.papers.PaperFormat;
import vn.diemcau.portal.core.meetings.papers.PaperOffice;
import vn.diemcau.portal.core.meetings.papers.PaperOffices;
import vn.diemcau.portal.core.meetings.papers.results.ResultDesk;
import vn.diemcau.portal.core.meetings.papers.results.ResultDraft;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Rows;

/** Papers of meetings of {@code ctxh}. */
@InsideTheServer
class PaperRightsTest {

    /** Those from elsewhere, for whom a meeting of the section is not there. */
    private static final Person[] ELSEWHERE = {OTHER_EDITOR, OTHER_ADMIN, OTHER_MEMBER, BYSTANDER, PARTY_MEMBER, PORTAL_ADMIN};

    @Inject
    private HospitalFixture hospital;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private PaperFixture fixture;

    @Inject
    private InvitationDesk desk;

    @Inject
    private MeetingPapers papers;

    @Inject
    private MeetingPacket packet;

    @Inject
    private ResultFixture results;

    @Inject
    private ResultDesk resultDesk;

    @Inject
    private PaperOffices offices;

    @Inject
    private Permissions permissions;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
        fixture.office(false, "BVĐK");
    }

    @Test
    @Operation("MeetingPapers.of")
    @Operation("MeetingPapers.file")
    @Operation("InvitationDesk.of")
    @Operation("MeetingPacket.of")
    void whoReadsTheMeetingReadsItsPapers() {
        permissions.of("MeetingPapers.of", () -> meetings.called(Kind.SECTION), id -> papers.of(id)).allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(ELSEWHERE).refusesTheRest();
        permissions.of("InvitationDesk.of", () -> meetings.called(Kind.SECTION), id -> desk.of(id)).allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(ELSEWHERE).refusesTheRest();
        permissions.of("MeetingPacket.of", () -> meetings.called(Kind.SECTION), id -> packet.of(id)).allows(ADMIN, EDITOR, MEMBER)
                .hidesFrom(ELSEWHERE).refusesTheRest();
        permissions.of("MeetingPapers.file", () -> fixture.issued(Kind.SECTION), id -> papers.file(id, PaperFormat.PDF))
                .allows(ADMIN, EDITOR, MEMBER).hidesFrom(ELSEWHERE).refusesTheRest();
    }

    @Test
    @Operation("InvitationDesk.draft")
    @Operation("InvitationDesk.write")
    @Operation("InvitationDesk.preview")
    @Operation("InvitationDesk.issue")
    void whoPreparesTheMeetingWritesItsInvitation() {
        permissions.of("InvitationDesk.draft", () -> meetings.called(Kind.HOSPITAL), id -> desk.draft(id)).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("InvitationDesk.write", () -> meetings.called(Kind.HOSPITAL), id -> desk.write(id, PaperFixture.words(0)))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("InvitationDesk.preview", () -> meetings.called(Kind.HOSPITAL), id -> desk.preview(id, PaperFormat.DOCX))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("InvitationDesk.issue", () -> fixture.written(Kind.HOSPITAL), id -> desk.issue(id, desk.draft(id), PaperFixture.next()))
                .allows(ADMIN, EDITOR).refusesTheRest();
    }

    @Test
    @Operation("ResultDesk.page")
    @Operation("ResultDesk.write")
    @Operation("ResultDesk.preview")
    @Operation("ResultDesk.issue")
    @Operation("MeetingPapers.ofType")
    void whoPreparesTheMeetingIssuesWhatItLeaves() {
        permissions.of("ResultDesk.page", () -> meetings.called(Kind.HOSPITAL), id -> resultDesk.page(id, PaperType.BB)).allows(ADMIN, EDITOR)
                .refusesTheRest();
        permissions.of("ResultDesk.write", () -> meetings.called(Kind.HOSPITAL), id -> resultDesk.write(id, PaperType.TB,
                new ResultDraft("", "", "", "", null, "", "", "", "", "", "", 0))).allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("ResultDesk.preview", () -> results.done(Kind.HOSPITAL), id -> resultDesk.preview(id, PaperType.BB, PaperFormat.PDF))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("ResultDesk.issue", () -> results.done(Kind.HOSPITAL), id -> resultDesk.issue(id, PaperType.TB, resultDesk.page(id, PaperType.TB).draft(), PaperFixture.next()))
                .allows(ADMIN, EDITOR).refusesTheRest();
        permissions.of("MeetingPapers.ofType", () -> meetings.called(Kind.SECTION), id -> papers.ofType(id, PaperType.BB)).allowsAllStaff();
    }

    @Test
    @Operation("PaperOffices.of")
    @Operation("PaperOffices.change")
    void theAdminOfTheSectionSaysHowItsPapersAreHeaded() {
        permissions.of("PaperOffices.of", () -> offices.of("ctxh")).allowsAllStaff();
        Supplier<Long> version = () -> rows.number("select version from paper_office where section_id = (select id from section where code = 'ctxh')");
        permissions.of("PaperOffices.change", version, seen -> offices.change("ctxh",
                new PaperOffice("", "Bệnh viện", "Bệnh viện", "BVĐK", "Thanh Hóa", "Lưu: VT", false, false, "", seen)))
                .allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
    }
}
