package vn.diemcau.portal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private static final String PAGE = "<p>điểm cầu</p>".repeat(20_000);

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/measured", exchange -> answer(exchange, 200, bytes(PAGE).length));
        server.createContext("/chunked", exchange -> answer(exchange, 200, 0));
        server.createContext("/failing", exchange -> answer(exchange, 500, 0));
        server.createContext("/broken", HttpExchange::close);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anAnswerOfKnownLengthIsReadToItsEnd() throws IOException {
        assertThat(asked("/measured")).isEqualTo(PAGE);
    }

    @Test
    void anAnswerInChunksIsPutTogether() throws IOException {
        assertThat(asked("/chunked")).isEqualTo(PAGE);
    }

    @Test
    void oneConnectionServesManyRequests() throws IOException {
        try (var connection = new Connection(server.getAddress())) {
            for (var path : new String[] {"/chunked", "/measured", "/chunked"}) {
                assertThat(connection.ask(request(path)).length()).isEqualTo(bytes(PAGE).length);
            }
        }
    }

    @Test
    void anAnswerIsGoodWithTheMarkerAndStatus200Only() throws IOException {
        try (var connection = new Connection(server.getAddress())) {
            assertThat(connection.ask(request("/chunked")).isGood(bytes("cầu</p>"))).isTrue();
            assertThat(connection.ask(request("/chunked")).isGood(bytes("something else"))).isFalse();
            assertThat(connection.ask(request("/failing")).isGood(bytes("cầu</p>"))).isFalse();
        }
    }

    @Test
    void aConnectionThatEndsTooSoonIsAnError() throws IOException {
        try (var connection = new Connection(server.getAddress())) {
            assertThatThrownBy(() -> connection.ask(request("/broken"))).isInstanceOf(IOException.class);
        }
    }

    private String asked(String path) throws IOException {
        try (var connection = new Connection(server.getAddress())) {
            var answer = connection.ask(request(path));
            return new String(answer.buffer(), 0, answer.length(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] request(String path) {
        return new Target("page", path, "", "a=b").request("localhost");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, int length) throws IOException {
        exchange.sendResponseHeaders(status, length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes(PAGE));
        }
    }
}
