package vn.diemcau.portal.bench.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The least that a server of WebSockets can be: one thread, no log-in, no store. What it is told on a line of standard input it
 * sends to everybody. Says {@code PORT n} when it listens.
 */
public final class BareServer {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int BACKLOG = 4_096;
    private static final int SHORT = 126;

    private final Selector selector = Selector.open();
    private final List<SocketChannel> clients = new ArrayList<>();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final ByteBuffer in = ByteBuffer.allocate(8_192);

    private BareServer() throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress("127.0.0.1", 0), BACKLOG);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        System.out.println("PORT " + ((InetSocketAddress) server.getLocalAddress()).getPort());
    }

    public static void main(String[] arguments) throws IOException {
        BareServer server = new BareServer();
        Thread listener = new Thread(server::listenToStandardInput);
        listener.setDaemon(true);
        listener.start();
        server.run();
    }

    private void listenToStandardInput() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                selector.wakeup();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.exit(0);
    }

    private void run() throws IOException {
        while (true) {
            selector.select(key -> {
                try {
                    if (key.isAcceptable()) {
                        accept((ServerSocketChannel) key.channel());
                    } else {
                        read((SocketChannel) key.channel());
                    }
                } catch (IOException gone) {
                    key.cancel();
                }
            });
            for (String text = said.poll(); text != null; text = said.poll()) {
                send(frame(text));
            }
        }
    }

    private void accept(ServerSocketChannel server) throws IOException {
        for (SocketChannel client = server.accept(); client != null; client = server.accept()) {
            client.configureBlocking(false);
            client.register(selector, SelectionKey.OP_READ);
        }
    }

    /** The request comes in one piece from the driver; what comes after it is not looked at. */
    private void read(SocketChannel client) throws IOException {
        in.clear();
        if (client.read(in) < 0) {
            client.close();
            clients.remove(client);
            return;
        }
        String request = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
        int key = request.indexOf("Sec-WebSocket-Key: ");
        if (key >= 0) {
            String answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                    + accepted(request.substring(key + 19, request.indexOf('\r', key))) + "\r\n\r\n";
            client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.ISO_8859_1)));
            clients.add(client);
        }
    }

    /** RFC 6455, section 4.2.2. */
    private static String accepted(String key) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteBuffer frame(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 4).put((byte) 0x81);
        if (payload.length < SHORT) {
            frame.put((byte) payload.length);
        } else {
            frame.put((byte) SHORT).putShort((short) payload.length);
        }
        return frame.put(payload).flip();
    }

    private void send(ByteBuffer frame) throws IOException {
        for (SocketChannel client : clients) {
            client.write(frame.duplicate());
        }
    }
}
