package vn.diemcau.portal.web.forms;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.FormView;
import vn.diemcau.portal.web.frame.Frame;

/** A page whose fields bear one name each: what was typed stays until it is taken, and what is wrong is said. */
public abstract class FormPage implements FormView {

    @Inject
    private Typed typed;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

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
            refuse(new Refused("accounts", "portal.failed"));
        }
        return null;
    }

    public void refuse(Refused refused) {
        typed.refuse(refused);
    }

    protected Frame frame() {
        return frame;
    }

    /** What was sent for a field, or nothing. */
    protected String sent(String name) {
        return typed.sent(name);
    }

    /** @throws Refused if it is no number */
    public long number(String name) {
        return typed.number(name, "portal.refused.form");
    }

    /** What was typed into a field of the form without a name that was refused, or what is stored. */
    public String typed(String name, String stored) {
        return typed.value("", name, stored);
    }

    /** The version that the form was filled in for; the newest once the person has been told that there is one. */
    public String versionOf(long newest) {
        return "version".equals(getField()) ? String.valueOf(newest) : typed("version", String.valueOf(newest));
    }

    /** Whether a mark of the last step stands in the address, such as {@code ?saved}. */
    public boolean isMarked(String mark) {
        return getRefusal() == null && request.getParameter(mark) != null;
    }

    public boolean isSaved() {
        return isMarked("saved");
    }

    /** The field that was refused, or null. */
    public String getField() {
        return typed.getField();
    }

    /** Why the form was not taken, or null. */
    public String getRefusal() {
        return typed.getRefusal();
    }
}
