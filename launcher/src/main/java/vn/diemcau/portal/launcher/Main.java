package vn.diemcau.portal.launcher;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import vn.diemcau.portal.launcher.system.Console;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.StartFailure;

/** The program behind {@code ./portal run} and {@code ./portal reset}. */
public final class Main {

    private Main() {
    }

    /** Ends with exit code 1 and one line on the error stream when something is in the way. */
    public static void main(String[] words) {
        try {
            execute(Arguments.parse(List.of(words)), new EnvironmentOptions(System.getenv()));
        } catch (StoppedWhileStarting e) {
            return;
        } catch (StartFailure e) {
            System.err.println("ERROR " + e.getMessage());
            System.exit(1);
        }
    }

    private static void execute(Arguments arguments, EnvironmentOptions environment) {
        Console console = Console.on(System.out);
        switch (arguments.command()) {
            case RUN -> new RunCommand(options(arguments, environment), console).run();
            case RESET -> new ResetCommand(new Home(environment.home()), console,
                    new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))).run(arguments.yes());
        }
    }

    private static StackOptions options(Arguments arguments, EnvironmentOptions environment) {
        StackOptions options = environment.read().demo(arguments.demo()).demoSize(arguments.demoSize());
        return arguments.bench() ? options.bench() : options;
    }
}
