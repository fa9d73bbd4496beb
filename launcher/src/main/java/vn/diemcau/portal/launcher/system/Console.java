package vn.diemcau.portal.launcher.system;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Progress for the person who started us: short lines, or nothing at all in tests. */
public final class Console {

    private final PrintStream out;

    private Console(PrintStream out) {
        this.out = out;
    }

    public static Console on(PrintStream out) {
        return new Console(out);
    }

    public static Console silent() {
        return new Console(null);
    }

    public synchronized void line(String text) {
        if (out != null) {
            out.println(text);
            out.flush();
        }
    }

    /** Says that something is ready and how long it took since {@code startedAt} of {@link System#nanoTime()}. */
    public void ready(String what, long startedAt) {
        double seconds = Duration.ofNanos(System.nanoTime() - startedAt).toMillis() / 1000.0;
        line(String.format(Locale.ROOT, "%s ... ready (%.1f s)", what, seconds));
    }
}
