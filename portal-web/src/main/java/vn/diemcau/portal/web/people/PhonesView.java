package vn.diemcau.portal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.finding.PeopleFilter;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.web.frame.PageView;

/** The telephone numbers of one section, for paper: those that the reader sees on the screen too. */
@Named("phones")
@RequestScoped
public class PhonesView implements PageView {

    private static final int MOST = 500;

    @Inject
    private Hospital hospital;

    @Inject
    private Directory directory;

    @Inject
    private HttpServletRequest request;

    private Section section;
    private List<PersonCard> people;

    @Override
    public void load() {
        section = hospital.section(Objects.toString(request.getParameter("section"), ""));
        people = directory.find(PeopleFilter.of("", "", section.getCode(), "", "", "SECTION"), null, MOST).people();
    }

    public Section getSection() {
        return section;
    }

    public List<PersonCard> getPeople() {
        return people;
    }

    /** The day of printing: such a list grows old. */
    public String getDay() {
        return HospitalDay.written(HospitalDay.today());
    }
}
