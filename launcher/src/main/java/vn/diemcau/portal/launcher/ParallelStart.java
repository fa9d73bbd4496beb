package vn.diemcau.portal.launcher;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.diemcau.portal.launcher.system.StartFailure;

/** Starts what does not wait for each other at the same time; the first failure ends the waiting. */
final class ParallelStart {

    private final List<Runnable> tasks;

    ParallelStart(List<Runnable> tasks) {
        this.tasks = tasks;
    }

    void run() {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size(), ParallelStart::daemon);
        try {
            CompletionService<Void> running = new ExecutorCompletionService<>(threads);
            tasks.forEach(task -> running.submit(task, null));
            for (int done = 0; done < tasks.size(); done++) {
                running.take().get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure("A server could not be started: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "start-a-server");
        thread.setDaemon(true);
        return thread;
    }
}
