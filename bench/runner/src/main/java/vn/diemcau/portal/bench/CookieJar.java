package vn.diemcau.portal.bench;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies by host and port. Keycloak marks its cookies as secure even where it speaks plain HTTP; browsers trust
 * localhost and send them all the same, and so does this jar.
 */
final class CookieJar {

    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** @param lines the headers {@code Set-Cookie} of an answer from this address */
    void keep(URI address, List<String> lines) {
        lines.forEach(line -> keep(of(address), line));
    }

    private static void keep(Map<String, String> jar, String line) {
        String[] parts = line.split(";");
        int equals = parts[0].indexOf('=');
        String name = parts[0].substring(0, equals).strip();
        String value = parts[0].substring(equals + 1).strip();
        if (value.isEmpty() || line.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            jar.remove(name);
        } else {
            jar.put(name, value);
        }
    }

    /** The value of the header {@code Cookie} for this address; empty if there is nothing to send. */
    String header(URI address) {
        return of(address).entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private Map<String, String> of(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), anyone -> new LinkedHashMap<>());
    }
}
