package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft.Access;
import vn.diemcau.portal.it.meetings.AgendaFixture;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.meetings.article.HeldFixture;
import vn.diemcau.portal.it.meetings.papers.PaperFixture;
import vn.diemcau.portal.it.permissions.Example.Thing;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.Rows;

/** How the addresses of meetings are tried. Forms are sent for a version that is no longer the newest. */
@ApplicationScoped
class MeetingExamples {

    @Inject
    private MeetingFixture meetings;

    @Inject
    private PaperFixture papers;

    @Inject
    private HeldFixture held;

    @Inject
    private Rows rows;

    @Inject
    private AgendaFixture agendas;

    @Inject
    private HospitalFixture hospital;

    Map<String, List<Example>> all() {
        var draft = meeting("a draft of the section", () -> meetings.draft(Kind.HOSPITAL));
        var ofSection = meeting("a meeting of the section", () -> meetings.called(Kind.SECTION));
        var ofHospital = meeting("a meeting for the hospital", () -> meetings.called(Kind.HOSPITAL));
        var all = new HashMap<String, List<Example>>();
        all.put("POST /meetings/new", List.of(Example.of("the section", () -> new Thing(List.of(), 0)).sendingForm("section=ctxh")));
        all.put("GET /meetings/{key}", List.of(draft, ofSection, ofHospital));
        all.put("POST /meetings/{key}", List.of(ofHospital.sendingForm("do=call&version=-1")));
        all.put("GET /meetings/{key}/edit", List.of(draft, ofHospital));
        all.put("POST /meetings/{key}/edit", List.of(ofHospital.sendingForm("do=remove&version=-1")));
        for (var live : List.of("GET /meetings/{key}/live", "GET /meetings/{key}/projector", "GET /api/v1/meetings/{id}/live",
                "GET /api/v1/live/*")) {
            all.put(live, List.of(draft, ofSection, ofHospital));
        }
        all.put("GET /meetings/{key}/console", List.of(draft, ofHospital));
        all.put("POST /meetings/{key}/console", List.of(ofHospital.sendingForm("do=next&version=-1")));
        all.put("GET /meetings/{key}/papers", List.of(draft, ofSection, ofHospital));
        all.put("POST /meetings/{key}/papers", List.of(ofHospital.sendingForm("do=write&version=-1")));
        for (var part : List.of("papers/minutes", "papers/notice")) {
            all.put("GET /meetings/{key}/" + part, List.of(draft, ofHospital));
            all.put("POST /meetings/{key}/" + part, List.of(ofHospital.sendingForm("do=write&version=-1")));
        }
        all.put("GET /papers/*", List.of(Example.of("an invitation to a meeting of the section",
                () -> new Thing(List.of(papers.issued(Kind.SECTION) + ".pdf"), 0))));
        all.put("GET /admin/sections/{key}/papers", List.of(Example.of("the section", () -> new Thing(List.of("ctxh"), 0))));
        all.put("POST /admin/sections/{key}/papers", List.of(Example.of("the section", () -> new Thing(List.of("ctxh"), 0))
                .sendingForm("version=-1")));
        all.put("GET /meetings/{key}/article", List.of(draft, ofSection, ofHospital));
        all.put("POST /meetings/{key}/article", List.of(meeting("a meeting of the section that was held", () -> held.held(Kind.SECTION)).sendingForm("do=draft"),
                meeting("a meeting for the hospital that was held", () -> held.held(Kind.HOSPITAL)).sendingForm("do=draft")));
        all.put("GET /meetings/{key}/conclusions", List.of(draft, ofSection, ofHospital));
        all.put("POST /meetings/{key}/conclusions", List.of(ofHospital.sendingForm("do=none")));
        all.put("GET /meetings/{key}/conclusions/new", List.of(draft, ofHospital));
        all.put("POST /meetings/{key}/conclusions/new", List.of(ofHospital.sendingForm("do=none")));
        all.put("GET /meetings/{key}/people", List.of(draft, ofSection, ofHospital));
        all.put("POST /meetings/{key}/people", List.of(ofHospital.sendingForm("do=remove&participant=x")));
        all.put("GET /meetings/{key}/people/add", List.of(draft, ofHospital));
        all.put("POST /meetings/{key}/people/add", List.of(ofHospital.sendingForm("do=unrule&rule=x")));
        var guest = Example.PLAIN.asking("?key=" + secret());
        all.put("GET /invitation", List.of(guest));
        all.put("POST /invitation", List.of(guest.sendingForm("do=nothing")));
        all.putAll(agendas());
        return all;
    }

    /** Of the address under which a person from outside answers. */
    private String secret() {
        var meeting = meetings.called(Kind.SECTION);
        rows.change("insert into meeting_participant (id, meeting_id, part, name) values (gen_random_uuid(), ?, 'GUEST', 'Trần Văn Khách')", meeting);
        rows.change("insert into meeting_outside (participant_id, meeting_id, email) select id, meeting_id, 'khach@ngoai.example'"
                + " from meeting_participant where meeting_id = ? and part = 'GUEST'", meeting);
        return rows.texts("select secret from meeting_outside where meeting_id = ?", meeting).get(0);
    }

    private Map<String, List<Example>> agendas() {
        var ofSection = meeting("a meeting of the section", () -> meetings.called(Kind.SECTION));
        var ofHospital = meeting("a meeting for the hospital", () -> meetings.called(Kind.HOSPITAL));
        var item = meeting("an item of a meeting for the hospital", () -> meetings.item(meetings.called(Kind.HOSPITAL), 1, "Mở đầu", 5));
        var paper = meeting("a paper for everybody", () -> agendas.file(agendas.paper(meetings.item(meetings.called(Kind.HOSPITAL), 1, "Mở đầu", 5),
                AgendaFixture.readers(Access.READERS, Set.of(), Set.of()))));
        var paperOfOther = meeting("a paper for another section", () -> agendas.file(agendas.paper(meetings.item(meetings.called(Kind.HOSPITAL), 1,
                "Mở đầu", 5), AgendaFixture.readers(Access.SECTIONS, Set.of("noi"), Set.of()))));
        var all = new HashMap<String, List<Example>>();
        all.put("GET /meetings/{key}/agenda", List.of(ofSection, ofHospital));
        all.put("POST /meetings/{key}/agenda", List.of(ofHospital.sendingForm("do=add&title=x&kind=TOPIC&minutes=5")));
        all.put("GET /meetings/{key}/notes", List.of(ofSection, ofHospital));
        all.put("POST /meetings/{key}/notes", List.of(ofSection.sendingForm("do=note&item=00000000-0000-0000-0000-000000000000&base=0&text=x")));
        all.put("GET /meetings/{key}/minutes", List.of(ofSection, ofHospital));
        all.put("POST /meetings/{key}/minutes", List.of(ofHospital.sendingForm("do=compile")));
        all.put("GET /meetings/{key}/copy", List.of(ofHospital));
        all.put("POST /meetings/{key}/copy", List.of(ofHospital.sendingForm("do=copy&day=2027-01-04&from=07:30")));
        all.put("GET /meetings/documents/form", List.of(asking("an item of a meeting for the hospital")));
        all.put("POST /meetings/documents/form", List.of(asking("an item of a meeting for the hospital").sendingForm("do=add")));
        all.put("GET /meetings/documents/*", List.of(paper, paperOfOther));
        all.put("GET /api/v1/meetings/items/{item}/note", List.of(item));
        all.put("PUT /api/v1/meetings/items/{item}/note", List.of(item.sendingJson("{\"base\": 0, \"text\": \"x\"}")));
        all.put("PUT /api/v1/meetings/items/{item}/private-note", List.of(item.sendingJson("{\"text\": \"x\"}")));
        return all;
    }

    /** The item stands behind the question mark, so that one serves all who are asked. */
    private Example asking(String what) {
        hospital.ensure();
        return Example.of(what, () -> new Thing(List.of(), 0)).asking("?item=" + meetings.item(meetings.called(Kind.HOSPITAL), 1, "Mở đầu", 5));
    }

    private static Example meeting(String what, Supplier<UUID> made) {
        return Example.of(what, () -> new Thing(List.of(made.get()), 0));
    }
}
