package vn.diemcau.portal.core.devices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.accounts.devices.Device;
import vn.diemcau.portal.auth.accounts.devices.OwnDevices;

/**
 * Where a person sees the own log-ins and ends those that were forgotten on another device. Every operation may throw an
 * {@link vn.diemcau.portal.auth.accounts.AccountsFailure}, and then nothing has ended.
 */
@ApplicationScoped
public class Devices {

    @Inject
    private OwnDevices devices;

    @Inject
    private Event<LoggedOutThere> ends;

    /** The browsers in which the caller is logged in, this one first. */
    @RequiresPermission(Permission.STAFF)
    public List<Device> own() {
        return devices.all();
    }

    /** Logs the caller out in one of them; it holds there from the next request on. Nothing happens if it has ended. */
    @RequiresPermission(Permission.STAFF)
    @Transactional
    public void logOut(String session) {
        ends.fire(new LoggedOutThere(session));
        devices.end(session);
    }

    /** Logs the caller out everywhere but here. */
    @RequiresPermission(Permission.STAFF)
    @Transactional
    public void logOutElsewhere() {
        ends.fire(new LoggedOutThere(""));
        devices.endOthers();
    }
}
