package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.Figures;
import vn.diemcau.portal.core.meetings.points.SilentPoint;
import vn.diemcau.portal.core.meetings.points.Turnout;
import vn.diemcau.portal.web.frame.PageView;

/** What points have reported, level by level, the sentence for the report, and who is still to be called. */
@Named("turnout")
@RequestScoped
public class TurnoutView implements PageView {

    @Inject
    private ConnectionPoints points;

    @Inject
    private PointFrame frame;

    private Turnout turnout;

    @Override
    public void load() {
        turnout = points.turnout(frame.meeting(), frame.pageNumber());
    }

    public MeetingView getView() {
        return turnout.view();
    }

    public List<Map.Entry<String, Figures>> getLevels() {
        return List.copyOf(turnout.levels().entrySet());
    }

    public Figures getAll() {
        return turnout.all();
    }

    public String getSentence() {
        return frame.sentence(turnout.levels());
    }

    public List<SilentPoint> getSilent() {
        return turnout.silent();
    }

    public int getPage() {
        return frame.pageNumber();
    }

    /** Whether there are more silent points than those on this page. */
    public boolean isMore() {
        return getAll().silent() > (long) frame.pageNumber() * ConnectionPoints.PAGE;
    }
}
