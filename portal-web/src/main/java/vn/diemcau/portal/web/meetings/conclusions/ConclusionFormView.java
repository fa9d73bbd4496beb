package vn.diemcau.portal.web.meetings.conclusions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionDesk;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionLine;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionPage;
import vn.diemcau.portal.core.meetings.conclusions.ConclusionTerms;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;
import vn.diemcau.portal.core.tasks.terms.Term;
import vn.diemcau.portal.web.forms.Typed;
import vn.diemcau.portal.web.tasks.TaskFormPage;

/** Making a conclusion of a sentence, or changing one. The address names the sentence by its number or brings its words. */
@Named("conclusionForm")
@RequestScoped
public class ConclusionFormView extends TaskFormPage {

    @Inject
    private ConclusionDesk desk;

    @Inject
    private Hospital hospital;

    @Inject
    private Typed fields;

    private ConclusionPage page;
    private ConclusionLine known;
    private List<SectionCard> sections;
    private List<TaskPerson> people;

    @Override
    public String submit(HttpServletRequest form) {
        var meeting = id();
        return taken(() -> {
            var term = "LONG".equals(sent("term")) ? Term.LONG : "NEAR".equals(sent("term")) ? Term.NEAR : null;
            var terms = new ConclusionTerms(sent("sentence"), sent("title"), sent("lead"), all("cooperating"), people(),
                    fields.day("dueOn", "tasks.refused.day"), sent("deliverable"), term);
            if (sent("conclusion").isEmpty()) {
                desk.mark(meeting, terms);
            } else {
                desk.change(meeting, Ids.parse(sent("conclusion")).orElseThrow(() -> new NotFound("conclusion")), number("version"), terms);
            }
            return "/meetings/" + meeting + "/conclusions?saved";
        });
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    @Override
    public void load() {
        people = desk.participants(id());
        page = desk.of(id());
        known = sent("conclusion").isEmpty() ? null : page.conclusions().stream().filter(line -> line.id().toString().equals(sent("conclusion")))
                .findFirst().orElseThrow(() -> new NotFound("conclusion"));
        sections = hospital.sections();
    }

    public ConclusionPage getPage() {
        return page;
    }

    /** The one that is changed; null for a new one. */
    public ConclusionLine getKnown() {
        return known;
    }

    public List<SectionCard> getSections() {
        return sections;
    }

    public List<TaskPerson> getPeople() {
        return people;
    }

    @Override
    public String value(String field) {
        return typed(field, known == null ? begun(field) : switch (field) {
            case "sentence" -> known.sentence();
            case "title" -> known.title();
            case "lead" -> known.lead();
            case "dueOn" -> known.dueOn() == null ? "" : known.dueOn().toString();
            case "deliverable" -> known.deliverable();
            case "term" -> known.term().name();
            default -> "";
        });
    }

    private String begun(String field) {
        return switch (field) {
            case "sentence" -> sentence();
            case "term" -> "NEAR";
            default -> "";
        };
    }

    private String sentence() {
        var sentences = page.sentences();
        var number = sent("number");
        return number.matches("\\d{1,5}") && Integer.parseInt(number) < sentences.size() ? sentences.get(Integer.parseInt(number)) : sent("words");
    }

    @Override
    public boolean isCooperating(String code) {
        return getRefusal() == null && known != null ? known.cooperating().contains(code) : all("cooperating").contains(code);
    }

    public boolean isResponsible(UUID person) {
        return getRefusal() == null && known != null ? known.responsible().contains(person) : all("responsible").contains(person.toString());
    }
}
