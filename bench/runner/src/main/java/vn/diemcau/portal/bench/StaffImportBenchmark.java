package vn.diemcau.portal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.diemcau.portal.launcher.Stack;

/**
 * Takes in a list of 5,000 people as Phòng Tổ chức cán bộ does, three times one after the other, and undoes it. The aim is a
 * minute from the click to the end.
 */
final class StaffImportBenchmark {

    private static final int PEOPLE = 5_000;
    private static final int ROUNDS = 3;
    private static final double AIM_SECONDS = 60;
    private static final String BOUNDARY = "one-part-of-a-form";
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]{64})\"");
    private static final Pattern TOKEN = Pattern.compile("portal_csrf=([^;]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Plan plan;
    private final PrintStream out;
    private URI portal;
    private String cookies;

    StaffImportBenchmark(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
    }

    /** Returns whether every list was taken in and undone. */
    boolean run() throws IOException {
        out.println(Machine.describe());
        try (Stack stack = BenchStack.start(plan.home())) {
            portal = URI.create(stack.portalUrl());
            cookies = new LogIn(portal).as("tccb.admin", "demo").cookies();
            out.println("| round | read and planned s | applied s | of the minute | undone s |");
            out.println("|---|---:|---:|---:|---:|");
            boolean done = true;
            for (int round = 1; round <= ROUNDS; round++) {
                done &= round(round);
            }
            return done;
        }
    }

    private boolean round(int round) throws IOException {
        long start = System.nanoTime();
        var list = send(new StringBuilder("Mã nhân viên,Họ,Đệm,Tên,Email,Số nội bộ,Di động,Mã đơn vị,Chức vụ,Từ ngày\n"), round);
        var page = send(HttpRequest.newBuilder(list).GET()).body();
        double read = since(start);
        var fingerprint = FINGERPRINT.matcher(page);
        if (!fingerprint.find()) {
            out.println("The list cannot be applied.");
            return false;
        }
        start = System.nanoTime();
        send(form(list, "do=apply&fingerprint=" + fingerprint.group(1)));
        var progress = portal.resolve("/api/v1/staff-imports/" + list.getPath().replaceFirst(".*/", ""));
        var state = state(progress);
        while (state.contains("RUNNING")) {
            state = state(progress);
        }
        double applied = since(start);
        start = System.nanoTime();
        send(form(list, "do=undo"));
        double undone = since(start);
        out.printf(Locale.ROOT, "| %d | %.1f | %.1f | %.2f | %.1f |%n", round, read, applied, applied / AIM_SECONDS, undone);
        return state.contains("DONE") && state(progress).contains("UNDONE");
    }

    private URI send(StringBuilder list, int round) throws IOException {
        for (int i = 0; i < PEOPLE; i++) {
            list.append(String.format(Locale.ROOT, "BENCH%d-%05d,Nguyễn,Thị Thu,Hương,huong%d@benhvien.example,%d,09%08d,%s,Điều dưỡng,01/02/2024%n",
                    round, i, i, 2_000 + i % 7_000, i, i % 2 == 0 ? "noi" : "ngoai"));
        }
        var answer = send(HttpRequest.newBuilder(portal.resolve("/admin/imports/file"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + list + "\r\n--" + BOUNDARY + "--\r\n")));
        return portal.resolve(answer.headers().firstValue("Location").orElseThrow(() -> new IOException("The list was not taken.")));
    }

    private static HttpRequest.Builder form(URI address, String fields) {
        return HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields));
    }

    private String state(URI progress) throws IOException {
        return send(HttpRequest.newBuilder(progress).GET()).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        var token = TOKEN.matcher(cookies);
        try {
            return client.send(request.header("Cookie", cookies).header("X-CSRF-Token", token.find() ? token.group(1) : "").build(),
                    BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The benchmark was interrupted", e);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
