package vn.diemcau.portal.launcher.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {

    private Ports() {
    }

    /** A port nobody listens on at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("No free port could be found: " + e.getMessage(), e);
        }
    }

    /**
     * Fails when somebody else listens on the port.
     *
     * @param what     who wants it, for the message
     * @param variable the environment variable that names another port
     */
    public static void require(int port, String what, String variable) {
        if (isTaken(port)) {
            throw new StartFailure("Port " + port + " for " + what + " is in use by another program;"
                    + " end that program or set " + variable + " to another port.");
        }
    }

    static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(!OperatingSystem.isWindows());
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
