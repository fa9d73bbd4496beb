package vn.diemcau.portal.web.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.auth.accounts.devices.Device;
import vn.diemcau.portal.core.devices.Devices;
import vn.diemcau.portal.web.frame.FormView;

/** The browsers in which the person is logged in, with a way to log out there. */
@Named("devices")
@RequestScoped
public class DevicesView implements FormView {

    private static final String UNKNOWN = "Other";

    @Inject
    private Devices devices;

    @Inject
    private HttpServletRequest request;

    private List<Device> all;

    @Override
    public String submit(HttpServletRequest form) {
        var session = form.getParameter("session");
        if (session == null) {
            devices.logOutElsewhere();
        } else {
            devices.logOut(session);
        }
        return "/me/devices?ended";
    }

    @Override
    public void load() {
        all = devices.own();
    }

    public List<Device> getAll() {
        return all;
    }

    public boolean isSeveral() {
        return all.size() > 1;
    }

    /** The browser without its version, and the system, as far as they are known; empty if neither is. */
    public String name(Device device) {
        var browser = device.browser().replaceFirst("/.*", "");
        var parts = List.of(browser, device.system());
        return String.join(" · ", parts.stream().filter(part -> !part.equals(UNKNOWN)).toList());
    }

    public boolean isEnded() {
        return request.getParameter("ended") != null;
    }
}
