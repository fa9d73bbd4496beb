package vn.diemcau.portal.launcher.system;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ending processes, politely first. */
public final class Processes {

    private Processes() {
    }

    /** Asks a process and those below it to end; whoever does not obey in time is ended by force. */
    public static void end(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process)).toList();
        family.forEach(ProcessHandle::destroy);
        forceWhenStubborn(family, patience);
    }

    /**
     * The same with the interrupt signal (Ctrl-C), which PostgreSQL takes as "do not wait for clients".
     * Where there is no such signal the plain way is used.
     */
    public static void interrupt(ProcessHandle process, Duration patience) {
        if (OperatingSystem.isWindows() || !kill("-INT", process.pid())) {
            end(process, patience);
        } else {
            forceWhenStubborn(List.of(process), patience);
        }
    }

    /** Ends a process and those below it by force, as a power cut would: nothing is put in order before. */
    public static void kill(ProcessHandle process) {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process)).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(each -> ended(each, TimeUnit.SECONDS.toNanos(5)));
    }

    private static boolean kill(String signal, long pid) {
        try {
            return new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void forceWhenStubborn(List<ProcessHandle> family, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (ProcessHandle process : family) {
            if (!ended(process, Math.max(0, deadline - System.nanoTime()))) {
                process.destroyForcibly();
                ended(process, TimeUnit.SECONDS.toNanos(5));
            }
        }
    }

    private static boolean ended(ProcessHandle process, long nanos) {
        try {
            process.onExit().get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
