package vn.diemcau.portal.web.tasks;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.tasks.terms.Priority;
import vn.diemcau.portal.core.tasks.terms.TaskOrder;
import vn.diemcau.portal.core.tasks.terms.TaskTerms;
import vn.diemcau.portal.core.tasks.terms.TaskVisibility;
import vn.diemcau.portal.core.tasks.terms.Term;
import vn.diemcau.portal.web.forms.FormPage;
import vn.diemcau.portal.web.forms.Typed;

/** A page with the form of a task. */
public abstract class TaskFormPage extends FormPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Typed fields;

    /** What was typed. @throws Refused if it cannot be taken */
    protected TaskOrder order(UUID parent) {
        var terms = new TaskTerms(sent("title"), sent("what"), sent("deliverable"), fields.day("dueOn", "tasks.refused.day"),
                chosen(Term.values(), "term"), chosen(Priority.values(), "priority"), chosen(TaskVisibility.values(), "visibility"));
        return new TaskOrder(terms, sent("lead"), all("cooperating"), people(), parent);
    }

    private <T extends Enum<T>> T chosen(T[] values, String name) {
        return Arrays.stream(values).filter(one -> one.name().equals(sent(name))).findFirst().orElse(null);
    }

    /** All that was chosen of a field. */
    protected List<String> all(String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).filter(value -> !value.isBlank()).toList();
    }

    /** The people who were chosen. @throws Refused if one is none */
    protected List<UUID> people() {
        return all("responsible").stream().map(id -> Ids.parse(id).orElseThrow(() -> new Refused("responsible", "tasks.refused.people"))).toList();
    }

    /** What the form shows in a field: what was typed, or what is stored. */
    public abstract String value(String field);

    /** Whether a section is among those that co-operate. */
    public abstract boolean isCooperating(String code);
}
