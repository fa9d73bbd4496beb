package vn.diemcau.portal.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when the identity server answers: without it nobody can log in. */
@Readiness
@ApplicationScoped
public class IdentityHealth implements HealthCheck {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    private Optional<String> issuer;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("identity").status(issuer.map(this::answers).orElse(false)).build();
    }

    private boolean answers(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "/.well-known/openid-configuration")).timeout(TIMEOUT).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
