package vn.diemcau.portal.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Whether somebody who was let in still would be. The portal asks itself, with the log-in that was sent then: a socket has no
 * further requests by which an ended session or a lost right would be noticed, and so all rules hold as for every other request.
 */
@ApplicationScoped
class LiveRights {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int REDIRECT = 300;
    private static final int SERVER_ERROR = 500;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
            .proxy(HttpClient.Builder.NO_PROXY).followRedirects(HttpClient.Redirect.NEVER).build();

    /** @throws IOException if it cannot be known now */
    boolean isHeld(LiveRight right) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(right.address()).method("HEAD", BodyPublishers.noBody()).timeout(PATIENCE);
        if (!right.cookies().isEmpty()) {
            request.header("Cookie", right.cookies());
        }
        if (!right.authorization().isEmpty()) {
            request.header("Authorization", right.authorization());
        }
        int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
        if (status >= SERVER_ERROR) {
            throw new IOException("status " + status);
        }
        return status < REDIRECT;
    }
}
