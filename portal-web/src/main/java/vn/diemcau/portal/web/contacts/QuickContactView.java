package vn.diemcau.portal.web.contacts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import vn.diemcau.portal.core.contacts.QuickContacts;
import vn.diemcau.portal.core.contacts.QuickLine;
import vn.diemcau.portal.core.contacts.QuickPerson;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;

/** The lines of the quick contact as they lead now, read at most once a page. */
@Named("quickContact")
@RequestScoped
public class QuickContactView implements PageView {

    private static final int FIRST = 4;

    @Inject
    private QuickContacts contacts;

    @Inject
    private Frame frame;

    private List<QuickLine> lines;

    @Override
    public void load() {
        getLines();
    }

    public List<QuickLine> getLines() {
        if (lines == null) {
            lines = contacts.lines();
        }
        return lines;
    }

    /** The few lines that the box beside a page has room for. */
    public List<QuickLine> getFirst() {
        return getLines().subList(0, Math.min(FIRST, getLines().size()));
    }

    /** Until when the lines are true unless somebody changes them; part of the version of each page that has the box. */
    public String getVersion() {
        return " until " + contacts.change();
    }

    /** The time at which a shift ends. */
    public String until(Instant time) {
        if (time == null) {
            return "";
        }
        var day = DayTime.day(time);
        return frame.text("contacts.until", DayTime.text(DayTime.of(time)) + (day.equals(HospitalDay.today()) ? "" : " " + HospitalDay.written(day)));
    }

    /** The number of a person as people write it; empty if they are reached by that of the line. */
    public String number(QuickPerson person) {
        return Phones.shown(person.number());
    }
}
