package vn.diemcau.portal.core.meetings.points.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the secrets of links: HMAC-SHA256 (RFC 2104) of 256 random bits, the grain, with a key that the database does not have. So
 * the sheet of all links can be printed again, while whoever reads the database has no link. A link is known again by its
 * fingerprint alone: links that were handed out hold when the key is changed; only printing asks for new ones then.
 */
@ApplicationScoped
class LinkSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    protected LinkSecrets() {
        this(Optional.empty());
    }

    /** @param secret of this portal at the identity server; each use of it has a name of its own, so that none gives another away */
    @Inject
    LinkSecrets(@ConfigProperty(name = "portal.oidc.client.secret") Optional<String> secret) {
        this.key = new SecretKeySpec(("links of points:" + secret.orElse("")).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    static String grain() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secret of the link with this grain. */
    String secret(String grain) {
        return sealed("point:" + grain);
    }

    private String sealed(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
