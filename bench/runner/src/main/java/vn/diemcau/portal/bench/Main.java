package vn.diemcau.portal.bench;

import java.io.IOException;
import vn.diemcau.portal.launcher.system.StartFailure;

/** The program behind {@code ./portal bench NAME}. */
public final class Main {

    private Main() {
    }

    /** Ends with exit code 1 when something failed, be it one single request, and 2 when there is no such benchmark. */
    public static void main(String[] words) {
        if (words.length != 1 || !words[0].equals("pages")) {
            System.err.println("Usage: ./portal bench NAME");
            System.err.println("  pages   the front page, an article and a section page, compared with two bare pages");
            System.exit(2);
        }
        System.exit(run() ? 0 : 1);
    }

    private static boolean run() {
        try {
            return new PagesBenchmark(Plan.of(System.getenv()), System.out).run();
        } catch (StartFailure | IOException e) {
            System.err.println("ERROR " + e.getMessage());
            return false;
        }
    }
}
