package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.core.meetings.points.Branch;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.desk.EarlierTree;
import vn.diemcau.portal.core.meetings.points.desk.PointDesk;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The points of a meeting, branch by branch, each with the figures of all below it. */
@Named("pointTree")
@RequestScoped
public class PointTreeView extends FormPage {

    @Inject
    private ConnectionPoints points;

    @Inject
    private PointDesk desk;

    @Inject
    private PointFrame frameOfPoints;

    private Branch branch;
    private List<EarlierTree> earlier = List.of();

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            if (!sent("do").equals("takeOver")) {
                throw new Refused("do", "portal.refused.form");
            }
            desk.takeOver(frameOfPoints.meeting(), frameOfPoints.idOrNotFound("other"));
            return "/meetings/" + frameOfPoints.meeting() + "/points?saved";
        });
    }

    @Override
    public void load() {
        var meeting = frameOfPoints.meeting();
        branch = getWords().isEmpty() ? points.branch(meeting, frameOfPoints.id("under"), frameOfPoints.pageNumber()) : points.find(meeting, getWords());
        if (isBare() && branch.view().changeable()) {
            earlier = desk.earlier(meeting);
        }
    }

    /** What is looked for; empty if nothing is. */
    public String getWords() {
        return sent("q").strip();
    }

    public Branch getBranch() {
        return branch;
    }

    /** Whether the meeting has no points. */
    public boolean isBare() {
        return getWords().isEmpty() && branch.path().isEmpty() && branch.total() == 0;
    }

    /** Meetings whose points could be taken over. */
    public List<EarlierTree> getEarlier() {
        return earlier;
    }

    /** The address of the list without the page. */
    public String getHere() {
        return "/meetings/" + branch.view().meeting().getId() + "/points" + (branch.top() == null ? "?" : "?under=" + branch.top().id() + "&");
    }
}
