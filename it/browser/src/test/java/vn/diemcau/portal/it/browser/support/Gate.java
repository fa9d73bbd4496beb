package vn.diemcau.portal.it.browser.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A port of this machine that leads to another one and can be shut: to whoever stands before it the server behind is gone,
 * connections that were open included, while the server itself goes on and is there again at once.
 */
final class Gate {

    private final int port;
    private final int behind;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /** An open gate. */
    Gate(int port, int behind) {
        this.port = port;
        this.behind = behind;
        open();
    }

    synchronized void open() {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            door = opened;
            start(() -> welcome(opened));
        } catch (IOException failed) {
            throw new UncheckedIOException("Port " + port + " cannot be listened on", failed);
        }
    }

    synchronized void shut() {
        close(door);
        passing.forEach(Gate::close);
        passing.clear();
    }

    private void welcome(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                lead(opened.accept(), opened);
            } catch (IOException shut) {
                // The gate is shut, or the server behind it does not listen: whoever came sees the connection end.
            }
        }
    }

    private void lead(Socket guest, ServerSocket through) throws IOException {
        passing.add(guest);
        try {
            var host = new Socket(InetAddress.getByName("127.0.0.1"), behind);
            passing.add(host);
            if (through.isClosed()) {
                throw new IOException("shut meanwhile");
            }
            start(() -> pass(guest, host));
            start(() -> pass(host, guest));
        } catch (IOException unreachable) {
            close(guest);
            throw unreachable;
        }
    }

    private void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // One side is gone, so both are.
        } finally {
            passing.remove(from);
            passing.remove(to);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception closedAlready) {
            // Nothing is left to be done.
        }
    }
}
