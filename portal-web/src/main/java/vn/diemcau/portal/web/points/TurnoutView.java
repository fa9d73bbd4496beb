package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.Figures;
import vn.diemcau.portal.core.meetings.points.SilentPoint;
import vn.diemcau.portal.web.frame.PageView;

/** What points have reported, level by level, the sentence for the report, and who is still to be called. */
@Named("turnout")
@RequestScoped
public class TurnoutView implements PageView {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private ConnectionPoints points;

    @Inject
    private PointFrame frame;

    private MeetingView view;
    private Map<String, Figures> levels;
    private List<SilentPoint> silent = List.of();

    @Override
    public void load() {
        view = meetings.readable(frame.meeting());
        levels = points.byLevel(frame.meeting());
        if (view.prepares() && getAll().silent() > 0) {
            silent = points.silent(frame.meeting(), frame.pageNumber());
        }
    }

    public MeetingView getView() {
        return view;
    }

    public List<Map.Entry<String, Figures>> getLevels() {
        return List.copyOf(levels.entrySet());
    }

    public Figures getAll() {
        return frame.all(levels.values());
    }

    public String getSentence() {
        return frame.sentence(levels);
    }

    public List<SilentPoint> getSilent() {
        return silent;
    }

    public int getPage() {
        return frame.pageNumber();
    }

    /** Whether there are more silent points than those on this page. */
    public boolean isMore() {
        return getAll().silent() > (long) frame.pageNumber() * ConnectionPoints.PAGE;
    }
}
