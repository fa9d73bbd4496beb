package vn.diemcau.portal.launcher.servers;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.diemcau.portal.launcher.system.Console;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.OperatingSystem;
import vn.diemcau.portal.launcher.system.ProcessRecord;
import vn.diemcau.portal.launcher.system.Processes;
import vn.diemcau.portal.launcher.system.StartFailure;

/**
 * A server that runs as our child: its output goes to a log, its id to a record on disk,
 * and its death to whoever wants to know, unless we ended it ourselves.
 */
final class ChildProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long HINT_EVERY = Duration.ofSeconds(60).toNanos();
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Path log;
    private final ProcessRecord record;
    private final Console console;
    private final Consumer<String> onDeath;
    private Process process;
    private volatile boolean ready;
    private volatile boolean closed;

    ChildProcess(String name, Path log, ProcessRecord record, Console console, Consumer<String> onDeath) {
        this.name = name;
        this.log = log;
        this.record = record;
        this.console = console;
        this.onDeath = onDeath;
    }

    /** Puts the log of the last run aside. */
    void prepare() {
        try {
            Folders.create(log.getParent());
            if (Files.exists(log)) {
                String previous = log.getFileName().toString().replace(".log", ".previous.log");
                Files.move(log, log.resolveSibling(previous), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot write logs to " + log.getParent() + ": " + e.getMessage(), e);
        }
    }

    synchronized void launch(List<String> command, Map<String, String> environment, Path folder) {
        if (closed) {
            throw new StartFailure(name + " is not started: the launcher is ending.");
        }
        ProcessBuilder builder = new ProcessBuilder(apartFromTerminal(command));
        builder.environment().putAll(environment);
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            ready = false;
            process = builder.start();
            record.write(process.toHandle());
        } catch (IOException e) {
            throw new StartFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Ctrl-C goes to all processes of the terminal; in a session of its own the child is spared,
     * so that the launcher can end the servers one after the other.
     */
    private static List<String> apartFromTerminal(List<String> command) {
        if (!OperatingSystem.isLinux() || !Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> all = new ArrayList<>(command);
        all.add(0, SETSID.toString());
        return all;
    }

    /** Waits until the address answers 200. Should the child end before that, its exit code is returned. */
    OptionalInt awaitReady(URI address, Duration patience) {
        Process child = process;
        long deadline = System.nanoTime() + patience.toNanos();
        long hint = System.nanoTime() + HINT_EVERY;
        while (System.nanoTime() < deadline) {
            if (!child.isAlive()) {
                return OptionalInt.of(child.exitValue());
            }
            if (answers(address)) {
                ready = true;
                child.onExit().thenAccept(this::ended);
                return OptionalInt.empty();
            }
            if (System.nanoTime() > hint) {
                console.line(name + " does not answer yet; what it is doing stands in " + log);
                hint += HINT_EVERY;
            }
            pause(child);
        }
        throw new StartFailure(name + " did not answer within " + patience.toSeconds() + " seconds; its log is " + log);
    }

    StartFailure endedEarly(int exitCode) {
        return new StartFailure(name + " ended while starting (exit code " + exitCode + "); its log is " + log);
    }

    private void ended(Process child) {
        if (ready) {
            onDeath.accept(name + " ended by itself (exit code " + child.exitValue() + "); its log is " + log);
        }
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits a moment, less if the child ends. */
    private static void pause(Process child) {
        try {
            child.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        }
    }

    void stop() {
        end(child -> Processes.end(child, PATIENCE));
    }

    /** Without asking it to end. */
    void kill() {
        end(Processes::kill);
    }

    private synchronized void end(Consumer<ProcessHandle> way) {
        ready = false;
        if (process != null) {
            way.accept(process.toHandle());
            process = null;
            record.forget();
        }
    }

    void close() {
        closed = true;
        stop();
    }
}
