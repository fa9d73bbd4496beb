package vn.diemcau.portal.it.browser.support;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** The portal as a program meets it: REST with a bearer token, without a browser. */
public final class Rest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<Person, Rest> KNOWN = new EnumMap<>(Person.class);
    /** Tokens end after ten minutes, and the tests take longer. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final String token;
    private final Instant since = Instant.now();

    private Rest(String token) {
        this.token = token;
    }

    /** An answer; {@code json} is null if there was none. */
    public record Answer(int status, String type, JsonElement json) {

        /** The member of this name as text. */
        public String text(String member) {
            return object().get(member).getAsString();
        }

        public JsonObject object() {
            return json.getAsJsonObject();
        }
    }

    public static Rest as(Person person) {
        return KNOWN.compute(person, (someone, known) -> known != null && known.since.plus(GOOD_FOR).isAfter(Instant.now()) ? known
                : new Rest(token(someone)));
    }

    /** With a token from wherever. */
    public static Rest with(String token) {
        return new Rest(token);
    }

    /** Without any token. */
    public static Rest stranger() {
        return new Rest(null);
    }

    /** The token that the portal's client gets for this person. */
    public static String token(Person person) {
        var identity = RunningPortal.stack().identity();
        return token(identity.issuer(), "grant_type=password&scope=openid&client_id=" + identity.portal().id() + "&client_secret="
                + identity.portal().secret() + "&username=" + person.username() + "&password=" + Person.PASSWORD);
    }

    /** A token of a realm, for what a form asks. */
    static String token(String issuer, String form) {
        return sent(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))).text("access_token");
    }

    public Answer get(String path) {
        return sent(request(path).GET());
    }

    public Answer post(String path, Object json) {
        return sent(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json.toString())));
    }

    /** Sends a picture as the field {@code file} of a form. */
    public Answer upload(String path, Path file) {
        var boundary = "one-part-of-a-form";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
        return sent(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(BodyPublishers.ofString(head), content(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    private static BodyPublisher content(Path file) {
        try {
            return BodyPublishers.ofByteArray(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(RunningPortal.url() + path)).header("Accept", "application/json");
        return token == null ? builder : builder.header("Authorization", "Bearer " + token);
    }

    static Answer sent(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type,
                    type.contains("json") ? JsonParser.parseString(response.body()) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
