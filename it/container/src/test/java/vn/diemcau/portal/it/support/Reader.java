package vn.diemcau.portal.it.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

/** Asks for real pages over HTTP. */
@ApplicationScoped
public class Reader {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Inject
    private HttpServletRequest request;

    /**
     * The answer that this person gets for an address that begins with a slash.
     *
     * @param headers further ones, names and values in turn
     */
    public HttpResponse<String> show(String username, String path, String... headers) {
        var secret = Base64.getEncoder().encodeToString((username + ":secret").getBytes(UTF_8));
        var address = URI.create("http://127.0.0.1:" + request.getLocalPort() + path);
        try {
            var asked = HttpRequest.newBuilder(address).header("Authorization", "Basic " + secret);
            for (int i = 0; i < headers.length; i += 2) {
                asked.header(headers[i], headers[i + 1]);
            }
            return browser.send(asked.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }
}
