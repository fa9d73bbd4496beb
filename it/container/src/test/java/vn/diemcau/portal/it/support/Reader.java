package vn.diemcau.portal.it.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Asks for real pages over HTTP. */
@ApplicationScoped
public class Reader {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Inject
    private HttpServletRequest request;

    /** The answer that this person gets for an address that begins with a slash. */
    public HttpResponse<String> show(String username, String path) {
        return send(username, request(path));
    }

    /** The answer that this person gets for a form that is sent to an address. @param fields as they are sent, with {@code &} between them */
    public HttpResponse<String> sendForm(String username, String path, String fields) {
        return send(username, request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    /** A request for an address that begins with a slash. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + request.getLocalPort() + path));
    }

    /** The answer that this person gets, without going where it may lead; an empty name stands for nobody. */
    public HttpResponse<String> send(String username, HttpRequest.Builder question) {
        return ask(username, question).join();
    }

    /** The same, while others ask too. */
    public CompletableFuture<HttpResponse<String>> ask(String username, HttpRequest.Builder question) {
        if (!username.isEmpty()) {
            var secret = Base64.getEncoder().encodeToString((username + ":secret").getBytes(UTF_8));
            question.header("Authorization", "Basic " + secret);
        }
        return browser.sendAsync(question.build(), HttpResponse.BodyHandlers.ofString());
    }
}
