package vn.diemcau.portal.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.diemcau.portal.launcher.system.StartFailure;

/**
 * The command line: {@code run [--empty] [--demo-size N] [--bench]} or {@code reset [--yes]}.
 *
 * @param demo     whether the portal gets demo data
 * @param demoSize how many further people and articles the demo data gets
 * @param bench    whether the servers run with all optimisations
 * @param yes      whether a reset does without asking
 */
record Arguments(Command command, boolean demo, int demoSize, boolean bench, boolean yes) {

    /** What we can be asked to do. */
    enum Command { RUN, RESET }

    static Arguments parse(List<String> words) {
        Deque<String> rest = new ArrayDeque<>(words);
        String command = rest.isEmpty() ? "run" : rest.pop();
        return switch (command) {
            case "run" -> parseRun(rest);
            case "reset" -> parseReset(rest);
            default -> throw new StartFailure("Unknown command \"" + command + "\"; there are run and reset.");
        };
    }

    private static Arguments parseRun(Deque<String> rest) {
        boolean demo = true;
        boolean bench = false;
        int demoSize = 0;
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--empty" -> demo = false;
                case "--bench" -> bench = true;
                case "--demo-size" -> demoSize = size(rest);
                default -> throw unknown("run", option);
            }
        }
        if (!demo && demoSize > 0) {
            throw new StartFailure("--empty and --demo-size exclude each other.");
        }
        return new Arguments(Command.RUN, demo, demoSize, bench, false);
    }

    private static Arguments parseReset(Deque<String> rest) {
        boolean yes = false;
        for (String option : rest) {
            if (!option.equals("--yes")) {
                throw unknown("reset", option);
            }
            yes = true;
        }
        return new Arguments(Command.RESET, false, 0, false, yes);
    }

    private static int size(Deque<String> rest) {
        String text = rest.isEmpty() ? "" : rest.pop();
        if (!text.matches("\\d{1,7}")) {
            throw new StartFailure("--demo-size needs a number, such as --demo-size 1000.");
        }
        return Integer.parseInt(text);
    }

    private static StartFailure unknown(String command, String option) {
        return new StartFailure("Unknown option \"" + option + "\" of " + command + "; see ./portal " + command + " --help.");
    }
}
