package vn.diemcau.portal.web.frame;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.NotFound;

/** Clean addresses: {@code /news/<slug>} shows {@code /news/article.xhtml}, with the slug as request attribute {@code key}. */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute with the changing part of the address. */
    public static final String KEY = "routeKey";

    /** Lies at the root, since a service worker looks after what lies below it. */
    private static final String SERVICE_WORKER = "/sw.js";

    private static final List<Route> ROUTES = List.of(
            route("/", "/home.xhtml", "home"),
            route("/news", "/news/list.xhtml", "articleList"),
            route("/news/drafts", "/news/drafts.xhtml", "drafts"),
            route("/news/new", "/news/edit.xhtml", "edit"),
            route("/news/([^/]+)/edit", "/news/edit.xhtml", "edit"),
            route("/news/([^/]+)", "/news/article.xhtml", "articlePage"),
            route("/meetings", "/meetings/list.xhtml", "meetingList"),
            route("/meetings/new", "/meetings/new.xhtml", "meetingNew"),
            route("/meetings/([^/]+)", "/meetings/meeting.xhtml", "meetingPage"),
            route("/meetings/([^/]+)/live", "/meetings/live.xhtml", "meetingLive"),
            route("/meetings/([^/]+)/projector", "/meetings/projector.xhtml", "meetingLive"),
            route("/meetings/([^/]+)/console", "/meetings/console.xhtml", "meetingConsole"),
            route("/meetings/([^/]+)/edit", "/meetings/edit.xhtml", "meetingEdit"),
            route("/meetings/([^/]+)/calendar", "/meetings/calendar.xhtml", "meetingCalendar"),
            route("/calendar", "/calendar/week.xhtml", "calendarPage"),
            route("/calendar/entries/new", "/calendar/new.xhtml", "entryNew"),
            route("/calendar/entries/([^/]+)", "/calendar/entry.xhtml", "entryPage"),
            route("/calendar/approval", "/calendar/approval.xhtml", "approvalPage"),
            route("/calendar/rooms", "/calendar/rooms.xhtml", "roomsPage"),
            route("/meetings/([^/]+)/conclusions", "/meetings/conclusions.xhtml", "conclusionsPage"),
            route("/meetings/([^/]+)/conclusions/new", "/meetings/conclusion.xhtml", "conclusionForm"),
            route("/meetings/([^/]+)/article", "/meetings/article.xhtml", "meetingArticle"),
            route("/meetings/([^/]+)/papers", "/meetings/papers.xhtml", "meetingPapers"),
            route("/meetings/([^/]+)/papers/minutes", "/meetings/minutes-paper.xhtml", "minutesPaper"),
            route("/meetings/([^/]+)/papers/notice", "/meetings/notice-paper.xhtml", "noticePaper"),
            route("/meetings/([^/]+)/points", "/meetings/points/tree.xhtml", "pointTree"),
            route("/meetings/([^/]+)/points/edit", "/meetings/points/edit.xhtml", "pointEdit"),
            route("/meetings/([^/]+)/points/terms", "/meetings/points/terms.xhtml", "pointTerms"),
            route("/meetings/([^/]+)/points/import", "/meetings/points/import.xhtml", "pointImport"),
            route("/meetings/([^/]+)/points/links", "/meetings/points/links.xhtml", "pointLinks"),
            route("/meetings/([^/]+)/points/paper", "/meetings/points/paper.xhtml", "pointPaper"),
            route("/meetings/([^/]+)/attendance", "/meetings/points/attendance.xhtml", "turnout"),
            route("/meetings/([^/]+)/attendance/people", "/meetings/points/people.xhtml", "presence"),
            route("/meetings/([^/]+)/attendance/door", "/meetings/points/door.xhtml", "meetingDoor"),
            route("/point", "/meetings/points/open.xhtml", "openPoint"),
            route("/admin/points", "/meetings/points/defaults.xhtml", "pointDefaults"),
            route("/meetings/([^/]+)/people", "/meetings/people.xhtml", "meetingPeople"),
            route("/meetings/([^/]+)/people/add", "/meetings/invite.xhtml", "meetingInvite"),
            route("/invitation", "/meetings/invitation.xhtml", "guestInvitation"),
            route("/meetings/([^/]+)/agenda", "/meetings/agenda.xhtml", "agendaPage"),
            route("/meetings/([^/]+)/notes", "/meetings/notes.xhtml", "notesPage"),
            route("/meetings/([^/]+)/minutes", "/meetings/minutes.xhtml", "minutesPage"),
            route("/meetings/([^/]+)/copy", "/meetings/copy.xhtml", "meetingCopy"),
            route("/meetings/documents/form", "/meetings/document.xhtml", "documentPage"),
            route("/sections", "/sections/list.xhtml", "sectionList"),
            route("/s/([^/]+)", "/sections/section.xhtml", "sectionPage"),
            route("/contacts", "/contacts/quick.xhtml", "quickContact"),
            route("/duty", "/duty/duty.xhtml", "dutyPage"),
            route("/duty/mine", "/duty/mine.xhtml", "ownDuty"),
            route("/duty/import/([^/]+)", "/duty/transfer/import.xhtml", "rosterImport"),
            route("/offline", "/frame/offline.xhtml", null),
            route("/contacts/external", "/contacts/external/list.xhtml", "externalList"),
            route("/contacts/external/new", "/contacts/external/new.xhtml", "externalNew"),
            route("/contacts/external/duplicates", "/contacts/external/duplicates.xhtml", "externalDuplicates"),
            route("/contacts/external/import", "/contacts/external/imports.xhtml", "externalImports"),
            route("/contacts/external/import/([^/]+)", "/contacts/external/import.xhtml", "externalImport"),
            route("/contacts/external/([^/]+)", "/contacts/external/contact.xhtml", "externalContact"),
            route("/contacts/external/([^/]+)/merge", "/contacts/external/merge.xhtml", "externalMerge"),
            route("/search", "/search/search.xhtml", "searchPage"),
            route("/people", "/people/list.xhtml", "people"),
            route("/people/chart", "/people/chart.xhtml", "chart"),
            route("/people/phones", "/people/phones.xhtml", "phones"),
            route("/people/results", "/people/results.xhtml", "people"),
            route("/people/recent", "/people/recent.xhtml", "people"),
            route("/people/([^/.]+)", "/people/person.xhtml", "personPage"),
            route("/me", "/me/me.xhtml", "me"),
            route("/me/devices", "/me/devices.xhtml", "devices"),
            route("/notices", "/me/notices.xhtml", "noticesPage"),
            route("/feeds", "/feeds/feeds.xhtml", "feedsPage"),
            route("/messages", "/requests/sent.xhtml", "sentMessages"),
            route("/messages/new", "/requests/new.xhtml", "newMessage"),
            route("/messages/([^/]+)", "/requests/message.xhtml", "messagePage"),
            route("/s/([^/]+)/inbox", "/requests/inbox.xhtml", "inboxPage"),
            route("/tasks", "/tasks/board.xhtml", "taskBoard"),
            route("/tasks/new", "/tasks/new.xhtml", "newTask"),
            route("/tasks/report", "/tasks/report.xhtml", "taskReport"),
            route("/tasks/([^/]+)", "/tasks/task.xhtml", "taskPage"),
            route("/tasks/([^/]+)/edit", "/tasks/edit.xhtml", "taskEdit"),
            route("/tasks/([^/]+)/people", "/tasks/people.xhtml", "taskPeople"),
            route("/admin", "/admin/home.xhtml", "adminHome"),
            route("/admin/branding", "/portal/branding.xhtml", "brandingPage"),
            route("/admin/topics", "/portal/topics.xhtml", "topicsPage"),
            route("/admin/quick-contacts", "/portal/quick.xhtml", "quickDesk"),
            route("/admin/accounts", "/portal/accounts.xhtml", "accountsPage"),
            route("/admin/switches", "/portal/switches.xhtml", "switchesPage"),
            route("/admin/sections", "/portal/tree.xhtml", "sectionTree"),
            route("/admin/sections/([^/]+)/place", "/portal/place.xhtml", "sectionPlace"),
            route("/admin/sections/([^/]+)/merge", "/portal/merge.xhtml", "mergePage"),
            route("/admin/sections/([^/]+)", "/admin/section.xhtml", "sectionSettings"),
            route("/admin/sections/([^/]+)/rules", "/admin/rules.xhtml", "sectionRules"),
            route("/admin/sections/([^/]+)/papers", "/admin/papers.xhtml", "paperOffice"),
            route("/admin/sections/([^/]+)/members", "/admin/members.xhtml", "membersPage"),
            route("/admin/sections/([^/]+)/duty", "/duty/roster.xhtml", "rosterPage"),
            route("/admin/sections/([^/]+)/duty/roles", "/duty/roles.xhtml", "rosterRoles"),
            route("/admin/sections/([^/]+)/duty/import", "/duty/transfer/imports.xhtml", "rosterImports"),
            route("/admin/staff/import", "/staff/transfer/imports.xhtml", "staffImports"),
            route("/admin/staff/import/([^/]+)", "/staff/transfer/import.xhtml", "staffImport"),
            route("/admin/staff", "/admin/staff.xhtml", "staffList"),
            route("/admin/staff/([^/]+)", "/admin/person.xhtml", "staffRecord"),
            route("/admin/audit", "/admin/audit.xhtml", "auditPage"),
            route("/logged-out", "/frame/logged-out.xhtml", null));

    private static final Set<String> WITH_COMPONENTS = Set.of("/news/edit.xhtml");

    /** @param view the name of the page's {@link PageView}, or null if it needs none */
    private record Route(Pattern path, String page, String view) {
    }

    @Inject
    @Any
    private transient Instance<PageView> views;

    @Inject
    private transient Headers headers;

    @Inject
    private transient PageKeeper keeper;

    /** Whether there is a page at this address. */
    static boolean isPage(String path) {
        return ROUTES.stream().anyMatch(route -> route.path().matcher(path).matches());
    }

    /** Whether this page, such as {@code /news/edit.xhtml}, is made of PrimeFaces components. */
    static boolean isMadeOfComponents(String page) {
        return WITH_COMPONENTS.contains(page);
    }

    /** The addresses of all pages with the names of their views, empty for none; <code>{key}</code> stands for what changes. */
    public static Map<String, String> addresses() {
        return ROUTES.stream().collect(Collectors.toMap(route -> route.path().pattern().replaceAll("\\(\\[\\^/\\.?]\\+\\)", "{key}"),
                route -> Objects.toString(route.view(), "")));
    }

    private static Route route(String path, String page, String view) {
        return new Route(Pattern.compile(path), page, view);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = RequestPath.of(request);
        if (path.endsWith(".xhtml") && !Headers.isStatic(path)) {
            throw new NotFound("page");
        }
        if (path.startsWith("/assets/")) {
            request.getRequestDispatcher(path.replaceFirst("/assets/", "/resources/")).forward(request, response);
            return;
        }
        if (path.equals(SERVICE_WORKER)) {
            request.getRequestDispatcher("/resources/js" + SERVICE_WORKER).forward(request, response);
            return;
        }
        for (var route : ROUTES) {
            var match = route.path().matcher(path);
            if (match.matches()) {
                request.setAttribute(KEY, match.groupCount() > 0 ? match.group(1) : null);
                show(route, path, request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void show(Route route, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var view = route.view() == null ? null : views.select(NamedLiteral.of(route.view())).get();
        if (view instanceof FormView form && request.getMethod().equals("POST")) {
            var next = form.submit(request);
            if (next != null) {
                response.sendRedirect(next);
                return;
            }
        }
        if (view instanceof KeptView kept && request.getQueryString() == null) {
            keeper.show(kept, path, route.page(), request, response);
            return;
        }
        if (view != null) {
            view.load();
            response.setStatus(view.status());
        }
        if (view instanceof KeptView kept) {
            kept.onShow().run();
        }
        if (isMadeOfComponents(route.page())) {
            headers.describeComponents(response);
        }
        request.getRequestDispatcher(route.page()).forward(request, response);
    }
}
