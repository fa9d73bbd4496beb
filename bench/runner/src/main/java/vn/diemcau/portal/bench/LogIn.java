package vn.diemcau.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Logs a person in as a browser does it: by the form of Keycloak and the redirects around it. */
final class LogIn {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"[^>]*method=\"post\"");
    private static final int MOST_REDIRECTS = 15;

    private final URI portal;
    private final HttpClient client = HttpClient.newHttpClient();
    private final CookieJar jar = new CookieJar();

    LogIn(URI portal) {
        this.portal = portal;
    }

    Session as(String username, String password) throws IOException {
        URI start = portal.resolve("/");
        String form = followed(HttpRequest.newBuilder(start).GET(), start);
        Matcher action = FORM.matcher(form);
        if (!action.find()) {
            throw new IOException("The log-in shows no form.");
        }
        URI target = URI.create(action.group(1).replace("&amp;", "&"));
        String fields = "username=" + encoded(username) + "&password=" + encoded(password) + "&credentialId=";
        String page = followed(HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields)), target);
        if (FORM.matcher(page).results().anyMatch(each -> each.group(1).contains("login-actions"))) {
            throw new IOException("The log-in of " + username + " was refused.");
        }
        return new Session(jar.header(start), page);
    }

    private String followed(HttpRequest.Builder first, URI address) throws IOException {
        HttpRequest.Builder request = first;
        URI at = address;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            HttpResponse<String> answer = sent(request, at);
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            at = at.resolve(answer.headers().firstValue("Location")
                    .orElseThrow(() -> new IOException("The log-in ended with status " + answer.statusCode())));
            request = HttpRequest.newBuilder(at).GET();
        }
        throw new IOException("The log-in redirects in circles.");
    }

    private HttpResponse<String> sent(HttpRequest.Builder request, URI address) throws IOException {
        String cookies = jar.header(address);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            jar.keep(address, answer.headers().allValues("Set-Cookie"));
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The log-in was interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
