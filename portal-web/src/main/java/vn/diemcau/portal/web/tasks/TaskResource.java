package vn.diemcau.portal.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.tasks.TaskBook;
import vn.diemcau.portal.core.tasks.boards.OwnTasks;
import vn.diemcau.portal.core.tasks.boards.TaskBoards;
import vn.diemcau.portal.core.tasks.boards.TaskGroup;
import vn.diemcau.portal.core.tasks.shown.TaskPerson;
import vn.diemcau.portal.core.tasks.shown.TaskSection;
import vn.diemcau.portal.web.frame.Times;

/** Tasks that the caller reads. */
@Path("/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

    /** @param counts how many there are in each group @param next the cursor of the next page; null for none */
    public record TasksJson(List<TaskItem> items, Map<TaskGroup, Long> counts, String next) {
    }

    /** What was said or done about a task. */
    public record Word(OffsetDateTime at, String by, String kind, String text, Integer percent) {
    }

    /** A task with its history. */
    public record TaskJson(UUID id, String title, String what, String deliverable, String state, int percent, LocalDate dueOn, String giver, String lead,
                           List<String> cooperating, List<String> responsible, String term, String priority, UUID parent, List<UUID> parts,
                           List<Word> words, long version) {
    }

    /** What waits for the caller. */
    public record OwnJson(long overdue, long open, List<TaskItem> first) {

        static OwnJson of(OwnTasks own) {
            return new OwnJson(own.overdue(), own.open(), own.first().stream().map(TaskItem::of).toList());
        }
    }

    @Inject
    private TaskBoards boards;

    @Inject
    private TaskBook book;

    @Context
    private HttpServletRequest request;

    /**
     * @param board   {@code own} (if left out), {@code section} or {@code hospital}
     * @param section on the board of a section its code, elsewhere that of the section that leads a task
     * @param group   {@code overdue}, {@code week}, {@code later}, {@code waiting} or {@code done}
     * @param term    {@code near} or {@code long}
     */
    @GET
    public TasksJson find(@QueryParam("board") String board, @QueryParam("section") String section, @QueryParam("part") String part,
                          @QueryParam("group") String group, @QueryParam("term") String term, @QueryParam("q") String words,
                          @QueryParam("cursor") String cursor) {
        var page = boards.find(TaskBoardView.filter(request, ""), cursor);
        return new TasksJson(page.items().stream().map(TaskItem::of).toList(), page.counts(), page.next());
    }

    /** What the caller still has to do, the most pressing first. */
    @GET
    @Path("own")
    public OwnJson own() {
        return OwnJson.of(boards.own());
    }

    @GET
    @Path("{id}")
    public TaskJson one(@PathParam("id") String id) {
        var view = book.task(Ids.parse(id).orElseThrow(() -> new NotFound("task")));
        var task = view.task();
        var terms = task.getTerms();
        return new TaskJson(task.getId(), terms.title(), terms.what(), terms.deliverable(), task.getState().name(), task.getPercent(), terms.dueOn(),
                task.getGiver().getCode(), task.getLead().getCode(), view.cooperating().stream().map(TaskSection::code).toList(),
                view.responsible().stream().map(TaskPerson::name).toList(), terms.term().name(), terms.priority().name(), task.getParent(),
                view.parts().stream().map(part -> part.id()).toList(), view.entries().stream().map(entry -> new Word(Times.local(entry.at()),
                        entry.authorName(), entry.kind().name(), entry.text(), entry.percent())).toList(), task.getVersion());
    }
}
