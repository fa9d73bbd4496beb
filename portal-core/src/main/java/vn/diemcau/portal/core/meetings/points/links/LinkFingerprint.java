package vn.diemcau.portal.core.meetings.points.links;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Fingerprint;

/** By this the secret of a link is known again, without being kept. */
public final class LinkFingerprint {

    /** 256 bits in Base64 (RFC 4648, section 5). */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private LinkFingerprint() {
    }

    /** Empty if it cannot be a secret. */
    public static Optional<String> of(String secret) {
        return secret != null && SECRET.matcher(secret).matches()
                ? Optional.of(Fingerprint.sha256(secret.getBytes(StandardCharsets.US_ASCII))) : Optional.empty();
    }
}
