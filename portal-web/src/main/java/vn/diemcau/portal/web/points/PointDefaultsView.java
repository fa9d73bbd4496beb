package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.meetings.points.Terms;
import vn.diemcau.portal.core.meetings.points.desk.PointTerms;
import vn.diemcau.portal.web.forms.FormPage;

/** The levels and categories with which meetings begin. */
@Named("pointDefaults")
@RequestScoped
public class PointDefaultsView extends FormPage {

    @Inject
    private PointTerms terms;

    private String levels;
    private String categories;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            terms.changeDefaults(sent("levels"), sent("categories"));
            return "/admin/points?saved";
        });
    }

    @Override
    public void load() {
        if (!Permission.ADMINISTER_PORTAL.heldBy(frame().getCaller())) {
            throw new NotPermitted(Permission.ADMINISTER_PORTAL);
        }
        var stored = terms.defaults();
        levels = typed("levels", Terms.lines(stored.levels()));
        categories = typed("categories", Terms.lines(stored.categories()));
    }

    public String getLevels() {
        return levels;
    }

    public String getCategories() {
        return categories;
    }
}
