package vn.diemcau.portal.web.contacts.external;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.contacts.outside.ExternalContact;
import vn.diemcau.portal.core.contacts.outside.twins.ContactTwins;
import vn.diemcau.portal.core.contacts.outside.twins.MergeField;
import vn.diemcau.portal.core.contacts.outside.twins.MergePlan;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.forms.FormPage;

/** Two contacts side by side, before they are put together. */
@Named("externalMerge")
@RequestScoped
public class ExternalMergeView extends FormPage {

    private static final String OTHER = "other";

    @Inject
    private ContactTwins twins;

    private MergePlan plan;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            twins.merge(keptId(), number("version"), otherId(), number("otherVersion"), Arrays.stream(MergeField.values())
                    .filter(field -> sent(field.name()).equals(OTHER)).collect(Collectors.toSet()));
            return "/contacts/external/" + keptId() + "?merged";
        });
    }

    @Override
    public void load() {
        plan = twins.plan(keptId(), otherId());
    }

    private UUID keptId() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("contact"));
    }

    private UUID otherId() {
        return Ids.parse(sent("with")).orElseThrow(() -> new NotFound("contact"));
    }

    public MergePlan getPlan() {
        return plan;
    }

    /** In what the two differ. */
    public List<MergeField> getFields() {
        return plan.differing();
    }

    /** Whether the other's value is chosen. */
    public boolean isOther(MergeField field) {
        return getRefusal() != null ? sent(field.name()).equals(OTHER) : plan.suggestsOther(field);
    }

    /** The value of a field as people read it. */
    public String shown(MergeField field, ExternalContact contact) {
        var value = field.of(contact.getFacts());
        return switch (field) {
            case CATEGORY -> frame().text("external.category." + value);
            case SHARED -> frame().text("external.shared." + value);
            default -> value.isEmpty() ? frame().text("external.none") : value;
        };
    }
}
