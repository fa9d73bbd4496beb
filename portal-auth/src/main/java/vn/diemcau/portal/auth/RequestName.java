package vn.diemcau.portal.auth;

import jakarta.enterprise.context.RequestScoped;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The short name of one request: told to the person in an error page, sent as {@code X-Request-Id}, written to the
 * access log and to the audit log, so that the three can be laid side by side.
 */
@RequestScoped
public class RequestName {

    private static final int UNUSED_DIGITS = 4;

    private final String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()).substring(UNUSED_DIGITS);

    /** Twelve hexadecimal digits. */
    public String id() {
        return id;
    }
}
