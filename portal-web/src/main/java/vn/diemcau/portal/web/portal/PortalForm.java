package vn.diemcau.portal.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.FormView;
import vn.diemcau.portal.web.frame.Frame;

/** What the forms of these pages have in common: what was typed stays until it is taken, and what is wrong is said. */
public abstract class PortalForm implements FormView {

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private String field;
    private String refusal;

    /**
     * @param work takes the form in and tells where to go on
     * @return null if it was refused
     */
    protected String taken(Supplier<String> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            refuse(refused);
        } catch (AccountsFailure failed) {
            refuse("accounts", frame.text("portal.failed"));
        }
        return null;
    }

    public void refuse(Refused refused) {
        refuse(refused.field(), frame.text(refused.key(), refused.arguments().toArray()));
    }

    /** @param why a sentence in the reader's language */
    public void refuse(String refusedField, String why) {
        field = refusedField;
        refusal = why;
    }

    protected Frame frame() {
        return frame;
    }

    /** What was sent for a field, or nothing. */
    protected String sent(String name) {
        return typed(name, "");
    }

    /** @throws Refused if it is no number */
    protected long number(String name) {
        try {
            return Long.parseLong(sent(name).strip());
        } catch (NumberFormatException none) {
            throw new Refused(name, "portal.refused.form");
        }
    }

    /** What was typed into a field, or what is stored. */
    public String typed(String name, String stored) {
        var value = request.getParameter(name);
        return value != null ? value : stored == null ? "" : stored;
    }

    /** Whether a mark of the last step stands in the address, such as {@code ?saved}. */
    public boolean isMarked(String mark) {
        return refusal == null && request.getParameter(mark) != null;
    }

    public boolean isSaved() {
        return isMarked("saved");
    }

    /** The field that was refused, or null. */
    public String getField() {
        return field;
    }

    /** Why the form was not taken, or null. */
    public String getRefusal() {
        return refusal;
    }
}
