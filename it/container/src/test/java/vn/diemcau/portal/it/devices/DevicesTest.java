package vn.diemcau.portal.it.devices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.devices.Devices;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Rows;

/** Who may look after own log-ins; what becomes of them at Keycloak is tried in the browser. */
@InsideTheServer
class DevicesTest {

    @Inject
    private Devices devices;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @Test
    @Operation("Devices.own")
    @Operation("Devices.logOut")
    @Operation("Devices.logOutElsewhere")
    void allStaffLookAfterTheirOwnLogIns() {
        permissions.of("Devices.own", devices::own).allowsAllStaff();
        permissions.of("Devices.logOut", () -> devices.logOut(UUID.randomUUID().toString())).allowsAllStaff();
        permissions.of("Devices.logOutElsewhere", devices::logOutElsewhere).allowsAllStaff();
    }

    @Test
    void aLogInThatIsEndedFromElsewhereIsInTheAuditTrail() {
        var session = UUID.randomUUID().toString();
        callers.as("noi.staff", () -> devices.logOut(session));
        assertThat(rows.number("select count(*) from audit_entry where action = 'session.ended' and thing_id = ? and actor = 'noi.staff'",
                session)).isEqualTo(1);
    }
}
