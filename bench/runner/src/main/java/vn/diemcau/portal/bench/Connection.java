package vn.diemcau.portal.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept alive, read by the thread that asks. It does no more than the measurement
 * needs: a client with all features would take a share of the processor that is missing to the server beside it.
 */
final class Connection implements Closeable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;
    private byte[] body = new byte[64 * 1024];
    private int length;

    Connection(InetSocketAddress address) throws IOException {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(address, PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            out = socket.getOutputStream();
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Sends the request and reads the whole answer. */
    Answer ask(byte[] request) throws IOException {
        out.write(request);
        String status = line();
        int announced = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String low = header.toLowerCase(Locale.ROOT);
            if (low.startsWith("content-length:")) {
                announced = Integer.parseInt(header.substring(15).strip());
            } else if (low.startsWith("transfer-encoding:")) {
                chunked = low.endsWith("chunked");
            }
        }
        length = 0;
        if (chunked) {
            readChunks();
        } else {
            read(announced);
        }
        return new Answer(Integer.parseInt(status.substring(9, 12)), body, length);
    }

    private void readChunks() throws IOException {
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            read(size);
            line();
        }
        while (!line().isEmpty()) {
            continue;
        }
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private void read(int count) throws IOException {
        if (length + count > body.length) {
            body = Arrays.copyOf(body, 2 * (length + count));
        }
        if (in.readNBytes(body, length, count) < count) {
            throw new EOFException("The answer ended too soon");
        }
        length += count;
    }

    private String line() throws IOException {
        byte[] text = new byte[256];
        int size = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection was closed");
            }
            if (size == text.length) {
                text = Arrays.copyOf(text, 2 * size);
            }
            text[size++] = (byte) next;
        }
        int end = size > 0 && text[size - 1] == '\r' ? size - 1 : size;
        return new String(text, 0, end, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
