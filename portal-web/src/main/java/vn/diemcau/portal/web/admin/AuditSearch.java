package vn.diemcau.portal.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.audit.AuditFilter;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.web.frame.Times;

/**
 * What somebody looks for in the audit trail, as it stands in the address.
 *
 * @param from the first day, in the hospital's zone, as {@code 2026-11-23}; anything else does not matter
 * @param to   the last day
 */
public record AuditSearch(String section, String actor, String action, String from, String to, String thing) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static AuditSearch of(HttpServletRequest request) {
        return new AuditSearch(text(request, "section"), text(request, "actor"), text(request, "action"),
                text(request, "from"), text(request, "to"), text(request, "thing"));
    }

    private static String text(HttpServletRequest request, String name) {
        return Texts.line(request.getParameter(name));
    }

    AuditFilter filter() {
        return new AuditFilter(section, actor, action, midnight(from, 0), midnight(to, 1), thing);
    }

    private static Instant midnight(String day, int daysLater) {
        try {
            return !DAY.matcher(day).matches() ? null : LocalDate.parse(day).plusDays(daysLater).atStartOfDay(Times.ZONE).toInstant();
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** The search as part of an address. */
    String query() {
        return Stream.of(Map.entry("section", section), Map.entry("actor", actor), Map.entry("action", action),
                        Map.entry("from", from), Map.entry("to", to), Map.entry("thing", thing))
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
