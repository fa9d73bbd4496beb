package vn.diemcau.portal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.audit.AuditEntry;
import vn.diemcau.portal.core.audit.AuditTrail;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.web.frame.PageView;

/** Who did what, newest first; what is looked for stands in the address. */
@Named("auditPage")
@RequestScoped
public class AuditView implements PageView {

    private static final int PAGE = 50;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditWords words;

    @Inject
    private Administration administration;

    @Inject
    private NewsStand news;

    @Inject
    private HttpServletRequest request;

    private AuditSearch search;
    private AuditWording wording;
    private List<SectionCard> sections;
    private List<AuditLine> lines;
    private String next;

    @Override
    public void load() {
        search = AuditSearch.of(request);
        var page = trail.page(search.filter(), request.getParameter("cursor"), PAGE);
        var readable = news.readableAmong(page.items().stream().filter(entry -> entry.thingKind().equals("article"))
                .map(AuditEntry::thingId).distinct().map(UUID::fromString).toList());
        wording = words.wording();
        sections = administration.sections();
        lines = page.items().stream().map(entry -> wording.line(entry, readable)).toList();
        next = page.next();
    }

    public AuditSearch getSearch() {
        return search;
    }

    public List<AuditLine> getLines() {
        return lines;
    }

    /** The sections that the caller may search in. */
    public List<SectionCard> getSections() {
        return sections;
    }

    /** Code and sentence of everything that can be looked for. */
    public List<Map.Entry<String, String>> getActions() {
        return AuditWording.ACTIONS.stream().map(code -> Map.entry(code, wording.action(code))).toList();
    }

    /** The address of the page that follows, with the same search; null at the end. */
    public String getNextAddress() {
        return next == null ? null : "/admin/audit?cursor=" + next + (search.query().isEmpty() ? "" : "&" + search.query());
    }

    /** Where the same search is downloaded. */
    public String getExportAddress() {
        return "/admin/audit.csv" + (search.query().isEmpty() ? "" : "?" + search.query());
    }
}
