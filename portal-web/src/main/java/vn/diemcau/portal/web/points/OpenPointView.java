package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.points.reports.OpenPoint;
import vn.diemcau.portal.core.meetings.points.reports.PointDoor;
import vn.diemcau.portal.core.meetings.points.reports.PointReport;
import vn.diemcau.portal.core.meetings.points.reports.TypedCounts;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** A point for those who hold its link, without an account: what it has reported, and the form for the next report. */
@Named("openPoint")
@RequestScoped
public class OpenPointView extends FormPage {

    private static final int TOO_MANY = 429;

    @Inject
    private PointDoor door;

    @Inject
    private PointFrame points;

    @Inject
    private WrongLinks wrongLinks;

    @Inject
    private HttpServletRequest request;

    private OpenPoint point;
    private int status = HttpServletResponse.SC_OK;
    private boolean unsure;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            try {
                door.report(key(), Ids.parse(sent("sending")).orElseThrow(() -> new Refused("sending", "portal.refused.form")), sent("reporter"),
                        points.typedCounts(), !sent("sure").isEmpty());
                return "/point?key=" + key() + "&sent=1";
            } catch (NotFound gone) {
                return null;
            } catch (Refused refused) {
                unsure = refused.field().equals("sure");
                throw refused;
            }
        });
    }

    @Override
    public void load() {
        try {
            point = door.behind(key());
            if (!point.isOpen()) {
                status = HttpServletResponse.SC_GONE;
            }
        } catch (NotFound none) {
            status = wrongLinks.another(request.getRemoteAddr()) ? TOO_MANY : HttpServletResponse.SC_NOT_FOUND;
        }
    }

    private String key() {
        var key = request.getParameter("key");
        return key == null ? "" : key;
    }

    /** The address of this page, where the form is sent. Only of a link that is one. */
    public String getHere() {
        return "/point?key=" + key();
    }

    @Override
    public int status() {
        return status;
    }

    public int getStatus() {
        return status;
    }

    public boolean isGone() {
        return point == null;
    }

    public OpenPoint getPoint() {
        return point;
    }

    /** Whether a report was just taken, and nothing else is to be said. */
    public boolean isDone() {
        return isMarked("sent") && getRefusal() == null && point.standing() != null;
    }

    /** Whether a large total has to be confirmed. */
    public boolean isUnsure() {
        return unsure;
    }

    /** The id under which this form is sent, however often. */
    public String getSending() {
        var sent = getRefusal() == null ? null : sent("sending");
        return sent == null || sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    public String field(OpenPoint.OpenCategory category) {
        return TypedCounts.FIELD + category.id();
    }

    /** What stands in a field: typed, last reported, or announced. */
    public String count(OpenPoint.OpenCategory category) {
        var standing = point.standing();
        var last = standing == null ? null : standing.count(category.id());
        return typed(field(category), String.valueOf(last == null ? category.registered() : last));
    }

    /** Who reports: typed, who has reported last by the link, or who was named to. */
    public String getReporter() {
        var standing = point.standing();
        return typed("reporter", standing != null && standing.source() == PointReport.Source.LINK
                ? standing.reporter() : point.reporter());
    }
}
