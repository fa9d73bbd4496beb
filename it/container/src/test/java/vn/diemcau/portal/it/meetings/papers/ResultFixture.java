package vn.diemcau.portal.it.meetings.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.MeetingDesk;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionDesk;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionTerms;
import vn.diemcau.portal.core.meetings.minutes.MinutesApproval;
import vn.diemcau.portal.core.meetings.minutes.MinutesDesk;
import vn.diemcau.portal.core.meetings.notes.Notes;
import vn.diemcau.portal.core.meetings.papers.PaperOffice;
import vn.diemcau.portal.core.meetings.papers.PaperOffices;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.meetings.papers.results.ResultDesk;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.tasks.terms.Term;
import vn.diemcau.portal.it.meetings.AgendaFixture;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.Rows;

/** Meetings that were held, with approved minutes and issued conclusions, and the papers made of them. */
@ApplicationScoped
public class ResultFixture {

    static final String CHAIR = "Lê Văn Cường";
    static final String SENTENCE = "Giao Khoa Nội lập kế hoạch.";

    @Inject
    private PaperFixture papers;

    @Inject
    private PaperOffices offices;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private MeetingDesk meetingDesk;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private Notes notes;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private MinutesApproval approval;

    @Inject
    private ConclusionDesk conclusions;

    @Inject
    private ResultDesk desk;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    /** A meeting that was held, led by people without accounts. */
    public UUID held(Kind audience) {
        papers.office(false, "BVĐK");
        return agendas.held(led(meetings.called(audience, "noi")));
    }

    private UUID led(UUID meeting) {
        for (var part : List.of("CHAIR", "SECRETARY")) {
            rows.change("insert into meeting_participant (id, meeting_id, part, name, post) values (gen_random_uuid(), ?, ?, ?, ?)", meeting, part,
                    part.equals("CHAIR") ? CHAIR : "Phạm Thị Duyên", part.equals("CHAIR") ? "Giám đốc" : "Điều dưỡng trưởng");
        }
        return meeting;
    }

    /** One that was held, with approved minutes and an issued conclusion. */
    public UUID done(Kind audience) {
        var meeting = held(audience);
        agendas.approved(meeting);
        conclude(meeting);
        return meeting;
    }

    public void conclude(UUID meeting) {
        callers.as(MeetingFixture.PREPARER, () -> {
            conclusions.mark(meeting, new ConclusionTerms(SENTENCE, "", "noi", List.of("tccb"), List.of(agendas.person("noi.staff")),
                    HospitalDay.today().plusDays(20), "Kế hoạch", Term.NEAR));
            conclusions.issue(meeting);
        });
    }

    /** A meeting of the party committee, held, with approved minutes. */
    public UUID doneByTheParty() {
        var meeting = callers.as("danguy.admin", () -> meetingDesk.draft("danguy", MeetingFixture.words(Kind.SECTION)));
        callers.as("danguy.admin", () -> meetingDesk.call(meeting, meetings.version(meeting)));
        callers.as("danguy.admin", () -> offices.change("danguy", new PaperOffice("Đảng bộ Khối", "Đảng ủy Bệnh viện", "Đảng ủy", "ĐU", "Thanh Hóa",
                "Lưu Văn phòng", false, false, "2025-2030", offices.of("danguy").version())));
        var item = meetings.item(agendas.held(led(meeting)), 1, "Mở đầu", 5);
        callers.as("danguy.admin", () -> {
            notes.save(item, 0, "Bàn việc nội bộ.");
            minutes.compile(meeting);
            minutes.submit(meeting);
        });
        callers.as("danguy.admin", () -> approval.approve(meeting, agendas.versionOfMinutes(meeting)));
        return meeting;
    }

    public UUID issued(Kind audience, PaperType type) {
        var meeting = done(audience);
        return callers.as(MeetingFixture.PREPARER, () -> desk.issue(meeting, type, desk.page(meeting, type).draft(), PaperFixture.next()));
    }
}
