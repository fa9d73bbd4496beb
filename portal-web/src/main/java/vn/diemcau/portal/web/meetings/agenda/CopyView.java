package vn.diemcau.portal.web.meetings.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.series.MeetingSeries;
import vn.diemcau.portal.core.meetings.series.SeriesLine;
import vn.diemcau.portal.web.forms.Typed;

/** A new draft from this meeting: the same again, or the next of a series. */
@Named("meetingCopy")
@RequestScoped
public class CopyView extends MeetingPart {

    private static final int WEEK = 7;

    @Inject
    private MeetingSeries series;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Typed typed;

    private MeetingView view;
    private List<SeriesLine> around;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var made = "copy".equals(sent("do")) ? series.copy(id(), begin()) : series.continueAt(id(), begin());
            return "/meetings/" + made + "/agenda?made";
        });
    }

    private Instant begin() {
        return typed.moment("beginsAt", "from", typed.day("day", "meetings.refused.begin"));
    }

    @Override
    public void load() {
        view = meetings.readable(id());
        if (!view.written()) {
            throw new NotPermitted(Permission.EDIT_SECTION);
        }
        around = series.around(id());
    }

    public MeetingView getView() {
        return view;
    }

    public List<SeriesLine> getAround() {
        return around;
    }

    /** A week after this one, unless something else was typed. */
    public String getDay() {
        return typed("day", DayTime.day(view.meeting().getBeginsAt().plus(WEEK, ChronoUnit.DAYS)).toString());
    }

    public String getFrom() {
        return typed("from", DayTime.text(DayTime.of(view.meeting().getBeginsAt())));
    }
}
