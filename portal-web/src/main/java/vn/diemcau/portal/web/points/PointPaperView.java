package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.points.reports.OpenPoint;
import vn.diemcau.portal.core.meetings.points.reports.PaperPoint;
import vn.diemcau.portal.core.meetings.points.reports.PaperReports;
import vn.diemcau.portal.core.meetings.points.reports.TypedCounts;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The reports of a point, and the form for what it has counted on paper. */
@Named("pointPaper")
@RequestScoped
public class PointPaperView extends FormPage {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private PaperReports papers;

    @Inject
    private PointFrame frame;

    private MeetingView view;
    private PaperPoint point;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var meeting = frame.meeting();
            var id = frame.idOrNotFound("point");
            switch (sent("do")) {
                case "write" -> papers.write(meeting, id, sent("reporter"), frame.typedCounts(), !sent("sure").isEmpty(), !sent("replace").isEmpty());
                case "choose" -> papers.choose(meeting, id, frame.idOrNotFound("report"));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/meetings/" + meeting + "/points/paper?saved&point=" + id;
        });
    }

    @Override
    public void load() {
        view = meetings.readable(frame.meeting());
        point = papers.point(frame.meeting(), frame.idOrNotFound("point"));
    }

    public MeetingView getView() {
        return view;
    }

    public PaperPoint getPoint() {
        return point;
    }

    /** Whether a large total has to be confirmed. */
    public boolean isUnsure() {
        return "sure".equals(getField());
    }

    public String field(OpenPoint.OpenCategory category) {
        return TypedCounts.FIELD + category.id();
    }

    public String count(OpenPoint.OpenCategory category) {
        return typed(field(category), "");
    }
}
