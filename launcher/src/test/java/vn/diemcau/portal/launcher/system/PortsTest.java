package vn.diemcau.portal.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortInUseIsRefusedWithTheVariableThatChangesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Ports.require(other.getLocalPort(), "Keycloak", "PORTAL_KEYCLOAK_PORT"))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " for Keycloak is in use")
                    .hasMessageContaining("PORTAL_KEYCLOAK_PORT");
        }
    }

    @Test
    void aListenerOnAllAddressesCountsToo() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(Ports.isTaken(other.getLocalPort())).isTrue();
        }
    }

    @Test
    void aFreePortIsAccepted() {
        assertThatCode(() -> Ports.require(Ports.free(), "PostgreSQL", "PORTAL_DB_PORT")).doesNotThrowAnyException();
    }
}
