package vn.diemcau.portal.core.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The code at the door of a meeting: HMAC-SHA256 (RFC 2104) of the meeting and the minute, so that a picture of it sent to somebody
 * at home is worth nothing after two minutes. Every server makes the same.
 */
@ApplicationScoped
class DoorCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECONDS = 60;
    private static final int BYTES = 18;

    private final SecretKeySpec key;

    protected DoorCodes() {
        this(Optional.empty());
    }

    @Inject
    DoorCodes(@ConfigProperty(name = "portal.oidc.client.secret") Optional<String> secret) {
        this.key = new SecretKeySpec(("doors of meetings:" + secret.orElse("")).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String code(UUID meeting, Instant now) {
        return code(meeting, now.getEpochSecond() / SECONDS);
    }

    private String code(UUID meeting, long minute) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var all = mac.doFinal((meeting + " " + minute).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether this is the code of now, or of the minute before. */
    boolean isValid(UUID meeting, String code, Instant now) {
        long minute = now.getEpochSecond() / SECONDS;
        return code != null && (equal(code, code(meeting, minute)) | equal(code, code(meeting, minute - 1)));
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
