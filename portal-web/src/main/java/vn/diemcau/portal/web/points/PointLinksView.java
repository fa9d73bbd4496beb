package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.meetings.points.links.LinkSheet;
import vn.diemcau.portal.core.meetings.points.links.PointLinks;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** The links of all points with their pictures, to be printed and handed out. */
@Named("pointLinks")
@RequestScoped
public class PointLinksView extends FormPage {

    @Inject
    private PointLinks links;

    @Inject
    private PointFrame frame;

    private LinkSheet sheet;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "make" -> links.make(frame.meeting());
                case "revokeAll" -> links.revokeAll(frame.meeting());
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/meetings/" + frame.meeting() + "/points/links?saved";
        });
    }

    @Override
    public void load() {
        sheet = links.sheet(frame.meeting(), frame.pageNumber());
    }

    public LinkSheet getSheet() {
        return sheet;
    }
}
