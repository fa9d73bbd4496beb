package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.meetings.papers.PaperFixture;
import vn.diemcau.portal.it.permissions.Example.Thing;

/** How the addresses of meetings are tried. Forms are sent for a version that is no longer the newest. */
@ApplicationScoped
class MeetingExamples {

    @Inject
    private MeetingFixture meetings;

    @Inject
    private PaperFixture papers;

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
        all.put("GET /papers/*", List.of(Example.of("an invitation to a meeting of the section",
                () -> new Thing(List.of(papers.issued(Kind.SECTION) + ".pdf"), 0))));
        all.put("GET /admin/sections/{key}/papers", List.of(Example.of("the section", () -> new Thing(List.of("ctxh"), 0))));
        all.put("POST /admin/sections/{key}/papers", List.of(Example.of("the section", () -> new Thing(List.of("ctxh"), 0))
                .sendingForm("version=-1")));
        return all;
    }

    private static Example meeting(String what, Supplier<UUID> made) {
        return Example.of(what, () -> new Thing(List.of(made.get()), 0));
    }
}
