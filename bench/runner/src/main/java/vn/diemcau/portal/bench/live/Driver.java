package vn.diemcau.portal.bench.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * Opens many sockets from several addresses of this machine and watches what comes: {@code OPEN n} when all are open, then for
 * each mark {@code MARK number sockets time} as soon as every socket has it, or {@code PART …} when some have not got it in time.
 * Some sockets, of another topic, never read anything. One thread; ends with its standard input.
 */
public final class Driver {

    private static final int AT_ONCE = 64;
    private static final int ADDRESSES = 8;
    private static final int SMALL = 4_096;
    private static final long PATIENCE_MICROS = 8_000_000;
    private static final String KEY = "dGhlIHNhbXBsZSBub25jZQ==";

    private final int port;
    private final String path;
    private final String stalledPath;
    private final String authorization;
    private final int wanted;
    private final int stalled;
    private final Selector selector = Selector.open();
    private final ByteBuffer in = ByteBuffer.allocateDirect(65_536);
    private final Map<Integer, Mark> marks = new TreeMap<>();
    private int started;
    private int open;
    private int closed;
    private boolean told;

    /** How many have a mark, and when the last one of them got it. */
    private static final class Mark {
        private int sockets;
        private long first;
        private long last;
        private boolean told;
    }

    private Driver(String[] arguments) throws IOException {
        port = Integer.parseInt(arguments[0]);
        path = arguments[1];
        wanted = Integer.parseInt(arguments[2]);
        stalledPath = arguments[3];
        stalled = Integer.parseInt(arguments[4]);
        authorization = arguments.length > 5 ? arguments[5] : "";
    }

    public static void main(String[] arguments) throws IOException {
        Thread end = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    continue;
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                System.exit(0);
            }
        });
        end.setDaemon(true);
        end.start();
        new Driver(arguments).run();
    }

    private int all() {
        return wanted + stalled;
    }

    private void run() throws IOException {
        while (true) {
            while (started < all() && started - open - closed < AT_ONCE) {
                connect(started < stalled);
            }
            selector.select(this::handle, 200);
            if (!told && open == all()) {
                told = true;
                System.out.println("OPEN " + open);
            }
            marks.forEach(this::tell);
        }
    }

    private void connect(boolean isStalled) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        if (isStalled) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
        }
        channel.bind(new InetSocketAddress("127.0.0." + (11 + started % ADDRESSES), 0));
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        channel.register(selector, SelectionKey.OP_CONNECT, new Client(isStalled));
        started++;
    }

    private void handle(SelectionKey key) {
        Client client = (Client) key.attachment();
        SocketChannel channel = (SocketChannel) key.channel();
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                channel.write(ByteBuffer.wrap(request(client.stalled).getBytes(StandardCharsets.ISO_8859_1)));
                key.interestOps(SelectionKey.OP_READ);
            } else {
                read(key, client, channel);
            }
        } catch (IOException e) {
            close(key, e.getMessage());
        }
    }

    private String request(boolean isStalled) {
        return "GET " + (isStalled ? stalledPath : path) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + KEY + "\r\n"
                + (authorization.isEmpty() ? "" : "Authorization: Bearer " + authorization + "\r\n") + "\r\n";
    }

    private void read(SelectionKey key, Client client, SocketChannel channel) throws IOException {
        in.clear();
        if (channel.read(in) < 0) {
            close(key, "ended by the server");
            return;
        }
        in.flip();
        if (!client.upgraded) {
            String answer = client.answer(in);
            if (answer == null) {
                return;
            }
            if (!answer.startsWith("HTTP/1.1 101")) {
                close(key, answer.lines().findFirst().orElse(""));
                return;
            }
            open++;
            if (client.stalled) {
                key.interestOps(0);
                return;
            }
        }
        client.frames(in, this::marked);
    }

    private void marked(int number) {
        Mark mark = marks.computeIfAbsent(number, fresh -> new Mark());
        mark.last = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        if (mark.sockets++ == 0) {
            mark.first = mark.last;
        }
        if (mark.sockets == wanted) {
            tell(number, mark);
        }
    }

    private void tell(int number, Mark mark) {
        boolean complete = mark.sockets >= wanted;
        if (!mark.told && (complete || ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) - mark.first > PATIENCE_MICROS)) {
            mark.told = true;
            System.out.println((complete ? "MARK " : "PART ") + number + ' ' + mark.sockets + ' ' + mark.last);
        }
    }

    private void close(SelectionKey key, String why) {
        closed++;
        key.cancel();
        System.out.println("CLOSED " + closed + ' ' + why);
        try {
            key.channel().close();
        } catch (IOException e) {
            System.out.println("CLOSED " + closed + ' ' + e.getMessage());
        }
    }
}
