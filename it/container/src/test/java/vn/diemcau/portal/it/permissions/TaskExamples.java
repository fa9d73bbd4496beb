package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.diemcau.portal.it.permissions.Example.Thing;
import vn.diemcau.portal.it.tasks.TaskFixture;

/** How the addresses of tasks are tried: with one from the section to another. Forms say nothing that could be done. */
@ApplicationScoped
class TaskExamples {

    private static final String GIVEN = "a task from the section to another";
    private static final String REPORT = "--one\r\nContent-Disposition: form-data; name=\"task\"\r\n\r\n%s\r\n--one--\r\n";

    @Inject
    private TaskFixture tasks;

    Map<String, List<Example>> all() {
        var task = task(GIVEN, tasks::given);
        var all = new HashMap<String, List<Example>>();
        all.put("GET /tasks", List.of(Example.PLAIN, Example.of("the section", () -> new Thing(List.of(), 0)).asking("?board=section&section=ctxh")));
        all.put("GET /tasks/new", List.of(Example.of("the section", () -> new Thing(List.of(), 0)).asking("?section=ctxh")));
        all.put("POST /tasks/new", List.of(Example.of("the section", () -> new Thing(List.of(), 0)).sendingForm("section=ctxh")));
        all.put("GET /tasks/{key}", List.of(task));
        all.put("POST /tasks/{key}", List.of(task.sendingForm("do=nothing")));
        all.put("GET /tasks/{key}/edit", List.of(task));
        all.put("POST /tasks/{key}/edit", List.of(task.sendingForm("version=-1")));
        all.put("GET /tasks/{key}/people", List.of(task));
        all.put("POST /tasks/{key}/people", List.of(task.sendingForm("version=-1")));
        var known = tasks.given();
        all.put("GET /tasks/report", List.of(Example.of(GIVEN, () -> new Thing(List.of(), 0)).asking("?task=" + known)));
        all.put("POST /tasks/report", List.of(Example.of(GIVEN, () -> new Thing(List.of(), 0))
                .sending("multipart/form-data; boundary=one", BodyPublishers.ofString(REPORT.formatted(known)))));
        all.put("GET /tasks/files/*", List.of(task("a file of a report", tasks::file)));
        all.put("GET /tasks/exports/tasks.csv", List.of(Example.of("the section", () -> new Thing(List.of(), 0)).asking("?board=section&section=ctxh")));
        all.put("GET /api/v1/tasks", List.of(Example.PLAIN, Example.of("the section", () -> new Thing(List.of(), 0)).asking("?board=section&section=ctxh")));
        all.put("GET /api/v1/tasks/{id}", List.of(task));
        return all;
    }

    private static Example task(String what, Supplier<UUID> made) {
        return Example.of(what, () -> new Thing(List.of(made.get()), 0));
    }
}
