package vn.diemcau.portal.bench;

import java.io.IOException;
import java.util.List;
import vn.diemcau.portal.bench.live.LiveBenchmark;
import vn.diemcau.portal.launcher.system.StartFailure;

/** The program behind {@code ./portal bench NAME}. */
public final class Main {

    private static final List<String> NAMES = List.of("pages", "directory", "staff-import", "live", "points");

    private Main() {
    }

    /** Ends with exit code 1 when something failed, be it one single request, and 2 when there is no such benchmark. */
    public static void main(String[] words) {
        if (words.length != 1 || !NAMES.contains(words[0])) {
            System.err.println("Usage: ./portal bench NAME");
            System.err.println("  pages          the front page, an article and a section page, compared with two bare pages");
            System.err.println("  directory      people found among 5,000 while somebody types, compared with a bare servlet");
            System.err.println("  staff-import   a list of 5,000 people is read, applied and undone");
            System.err.println("  live           an event of a meeting reaches 32,637 open pages at two servers");
            System.err.println("  points         827 connection points report by their links, compared with a bare servlet");
            System.exit(2);
        }
        System.exit(run(words[0]) ? 0 : 1);
    }

    private static boolean run(String name) {
        Plan plan = Plan.of(System.getenv());
        try {
            return switch (name) {
                case "pages" -> new PagesBenchmark(plan, System.out).run();
                case "directory" -> new DirectoryBenchmark(plan, System.out).run();
                case "live" -> new LiveBenchmark(plan, System.out, System.getenv()).run();
                case "points" -> new PointsBenchmark(plan, System.out).run();
                default -> new StaffImportBenchmark(plan, System.out).run();
            };
        } catch (StartFailure | IOException e) {
            System.err.println("ERROR " + e.getMessage());
            return false;
        }
    }
}
