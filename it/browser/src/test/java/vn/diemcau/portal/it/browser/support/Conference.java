package vn.diemcau.portal.it.browser.support;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A conference of 40 connection points on three levels with 300 registered delegates of two categories. */
public final class Conference {

    public static final int POINTS = 40;
    public static final int REGISTERED = 300;

    private static final int BRANCHES = 3;
    private static final int LEAVES = 12;
    private static final HttpClient PHONES = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern CARD = Pattern.compile("(?s)<li>\\s*<h2>[^<]*</h2>\\s*<p class=\"soft small\">([A-Z0-9.]+) ·.*?(http[^<\\s]*/point\\?key=[^<\\s\"]+)");
    private static final Pattern COUNT = Pattern.compile("name=\"(count[^\"]*)\"");
    private static final Pattern SENDING = Pattern.compile("name=\"sending\" value=\"([^\"]+)\"");

    private Conference() {
    }

    /** A point of the list. @param delegates registered of the first category @param guests of the second */
    public record Point(String code, String parent, int level, int delegates, int guests) {
    }

    /** The root with 10 + 2, three branches with 10 + 2 each, and 36 leaves with 7. */
    public static List<Point> points() {
        var points = new ArrayList<>(List.of(new Point("T", "", 0, 10, 2)));
        for (int branch = 1; branch <= BRANCHES; branch++) {
            var code = "X" + branch;
            points.add(new Point(code, "T", 1, 10, 2));
            IntStream.rangeClosed(1, LEAVES).forEach(leaf -> points.add(new Point(code + "." + leaf, code, 2, 7, 0)));
        }
        return points;
    }

    /** The list as a hospital would send it. */
    public static byte[] file() {
        var levels = new String[] {"Tỉnh, thành phố", "Xã, phường, đặc khu", "Thôn, tổ dân phố"};
        return points().stream().map(point -> String.join(",", point.code, "Điểm cầu " + point.code, '"' + levels[point.level] + '"', point.parent,
                        "Hội trường " + point.code, "Báo cáo viên " + point.code, "0912345678", "" + point.delegates, "" + point.guests))
                .collect(Collectors.joining("\n", "Mã,Tên,Cấp,Mã cấp trên,Địa điểm,Báo cáo viên,Điện thoại,Số đăng ký Đại biểu,Số đăng ký Khách mời\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The addresses of the points by their codes, from the pages of links. */
    public static Map<String, String> links(Page page, String meeting) {
        var links = new LinkedHashMap<String, String>();
        page.navigate(meeting + "/points/links");
        while (true) {
            var cards = CARD.matcher(page.content());
            while (cards.find()) {
                links.put(cards.group(1), cards.group(2));
            }
            var next = page.locator("nav.more a[rel=next]");
            if (next.count() == 0) {
                return links;
            }
            next.click();
        }
    }

    /** A point reports from a phone without a browser of ours. @return where the answer leads */
    public static String report(String link, String reporter, int... counts) {
        var page = sent(HttpRequest.newBuilder(URI.create(link)).GET());
        var form = new ArrayList<String>(List.of("sending=" + UUID.randomUUID(), "reporter=" + encoded(reporter)));
        var names = COUNT.matcher(page.body());
        for (int i = 0; names.find(); i++) {
            form.add(names.group(1) + "=" + counts[i]);
        }
        if (!SENDING.matcher(page.body()).find()) {
            throw new IllegalStateException("no form at the point: " + page.statusCode());
        }
        var answer = sent(HttpRequest.newBuilder(URI.create(link)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", form))));
        return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException("refused: " + answer.statusCode()));
    }

    private static java.net.http.HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return PHONES.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
