package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.points.Term;
import vn.diemcau.portal.core.meetings.points.Terms;
import vn.diemcau.portal.core.meetings.points.desk.PointTerms;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.web.forms.FormPage;

/** The levels and categories of a meeting; an empty line among them takes a new one. */
@Named("pointTerms")
@RequestScoped
public class PointTermsView extends FormPage {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private PointTerms pointTerms;

    @Inject
    private PointFrame frame;

    @Inject
    private HttpServletRequest request;

    private MeetingView view;
    private Terms terms;

    /** A line of the form. @param id empty for a new one @param number among those that are there, from 1; 0 for a new one */
    public record Line(String id, String name, int number) {

        static final Line EMPTY = new Line("", "", 0);
    }

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            pointTerms.change(frame.meeting(), inputs("level"), inputs("category"));
            return "/meetings/" + frame.meeting() + "/points/terms?saved";
        });
    }

    private List<PointTerms.Input> inputs(String kind) {
        return sentLines(kind).stream().map(line -> new PointTerms.Input(Ids.parse(line.id()).orElse(null), line.name())).toList();
    }

    private List<Line> sentLines(String kind) {
        var names = request.getParameterValues(kind);
        var ids = request.getParameterValues(kind + "Id");
        var lines = new ArrayList<Line>();
        int number = 0;
        for (int i = 0; names != null && ids != null && i < Math.min(names.length, ids.length); i++) {
            lines.add(new Line(ids[i], names[i], ids[i].isEmpty() ? 0 : ++number));
        }
        return lines;
    }

    @Override
    public void load() {
        view = meetings.prepared(frame.meeting());
        terms = pointTerms.of(frame.meeting());
    }

    public MeetingView getView() {
        return view;
    }

    public List<Line> getLevels() {
        return lines("level", terms.levels());
    }

    public List<Line> getCategories() {
        return lines("category", terms.categories());
    }

    /** Each with an empty line after it, so that a new one can stand anywhere. */
    private List<Line> lines(String kind, List<Term> stored) {
        if (getRefusal() != null) {
            return sentLines(kind);
        }
        var lines = new ArrayList<Line>();
        lines.add(Line.EMPTY);
        for (int i = 0; i < stored.size(); i++) {
            lines.add(new Line(stored.get(i).id().toString(), stored.get(i).name(), i + 1));
            lines.add(Line.EMPTY);
        }
        return lines;
    }
}
