package vn.diemcau.portal.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.tasks.boards.Board;
import vn.diemcau.portal.core.tasks.boards.Part;
import vn.diemcau.portal.core.tasks.boards.TaskBoards;
import vn.diemcau.portal.core.tasks.boards.TaskFilter;
import vn.diemcau.portal.core.tasks.boards.TaskGroup;
import vn.diemcau.portal.core.tasks.boards.TaskLine;
import vn.diemcau.portal.core.tasks.boards.TaskPage;
import vn.diemcau.portal.core.tasks.terms.Term;
import vn.diemcau.portal.web.frame.PageView;

/** Boards of tasks; which one and what is looked for stands in the address. */
@Named("taskBoard")
@RequestScoped
public class TaskBoardView implements PageView {

    /** A part of the list with its heading. @param count how many there are, on whichever page */
    public record Shown(TaskGroup group, long count, List<TaskLine> lines) {
    }

    @Inject
    private TaskBoards boards;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    private List<SectionCard> sections;
    private List<SectionCard> own;
    private TaskFilter filter;
    private TaskPage page;

    @Override
    public void load() {
        sections = hospital.sectionsOfAllTimes();
        own = sections.stream().filter(section -> access.caller().has(SectionRole.MEMBER, section.code())).toList();
        filter = filter(request, own.isEmpty() ? "" : own.get(0).code());
        page = boards.find(filter, request.getParameter("cursor"));
    }

    /** What the address asks for; what means nothing is passed over. @param first code of the section that is shown if none is named */
    static TaskFilter filter(HttpServletRequest request, String first) {
        var board = named(Board.values(), request.getParameter("board"));
        var section = request.getParameter("section");
        boolean ofSection = board == Board.SECTION;
        return new TaskFilter(board == null ? Board.OWN : board, ofSection && (section == null || section.isBlank()) ? first : section,
                ofSection ? named(Part.values(), request.getParameter("part")) : null, named(TaskGroup.values(), request.getParameter("group")),
                named(Term.values(), request.getParameter("term")), request.getParameter("q"));
    }

    private static <T extends Enum<T>> T named(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    public TaskFilter getFilter() {
        return filter;
    }

    public TaskPage getPage() {
        return page;
    }

    /** The tasks of this page under their headings. */
    public List<Shown> getGroups() {
        return Arrays.stream(TaskGroup.values()).map(group -> new Shown(group, page.counts().get(group),
                page.items().stream().filter(line -> line.group() == group).toList())).filter(shown -> !shown.lines().isEmpty()).toList();
    }

    public List<String> getGroupNames() {
        return Arrays.stream(TaskGroup.values()).map(Enum::name).toList();
    }

    public long count(String group) {
        return page.counts().get(TaskGroup.valueOf(group));
    }

    public String getBoard() {
        return filter.board().name();
    }

    public String getGroup() {
        return filter.group() == null ? "" : filter.group().name();
    }

    public String getTerm() {
        return filter.term() == null ? "" : filter.term().name();
    }

    public String getPart() {
        return filter.part() == null ? "" : filter.part().name();
    }

    public List<String> getParts() {
        return Arrays.stream(Part.values()).map(Enum::name).toList();
    }

    public List<SectionCard> getOwn() {
        return own;
    }

    /** The sections by which the list can be narrowed. */
    public List<SectionCard> getSections() {
        return sections;
    }

    public boolean isOverseeing() {
        return own.stream().anyMatch(section -> section.kind() == SectionKind.LEADERSHIP);
    }

    /** The part of addresses that asks for this board and looks for the same in another group; empty for all groups. */
    public String query(String group) {
        var query = new StringBuilder("?board=" + getBoard().toLowerCase());
        add(query, "section", filter.section());
        add(query, "part", getPart());
        add(query, "group", group);
        add(query, "term", getTerm());
        add(query, "q", filter.words());
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** The address of the next part of the list; null at the end. */
    public String getNextAddress() {
        return page.next() == null ? null : "/tasks" + query(getGroup()) + "&cursor=" + page.next();
    }

    /** Whether this is a later part of the list. */
    public boolean isContinued() {
        return request.getParameter("cursor") != null;
    }
}
