package vn.diemcau.portal.web.sections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.news.ArticleFilter;
import vn.diemcau.portal.core.news.ArticlePage;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.PersonCard;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.ContentVersions;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;

/** The front page of one section: its news, its people, how to reach it. */
@Named("sectionPage")
@RequestScoped
public class SectionView implements PageView {

    private static final int PAGE = 10;

    @Inject
    private Hospital hospital;

    @Inject
    private NewsStand news;

    @Inject
    private Access access;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ContentVersions versions;

    private Section section;
    private List<PersonCard> people;
    private ArticlePage page;

    @Override
    public void load() {
        section = hospital.section(frame.getKey());
    }

    /** Which part of the list of which section is shown. */
    public String getPart() {
        return "section " + section.getCode() + " " + request.getParameter("cursor");
    }

    /** Changes with whatever the page shows. */
    public String getVersion() {
        return versions.of(Topic.NEWS, Topic.ORGANIZATION, Topic.CONTACTS);
    }

    /** Changes with the people and their posts. */
    public String getPeopleVersion() {
        return versions.of(Topic.ORGANIZATION);
    }

    public Section getSection() {
        return section;
    }

    public List<PersonCard> getPeople() {
        if (people == null) {
            people = hospital.people(section);
        }
        return people;
    }

    public ArticlePage getPage() {
        if (page == null) {
            page = news.page(new ArticleFilter(section.getCode(), null, null), request.getParameter("cursor"), PAGE);
        }
        return page;
    }

    public boolean isEditable() {
        return Permission.EDIT_SECTION.heldBy(access.caller(), section.getCode());
    }

    public boolean isAdministered() {
        return Permission.ADMINISTER_SECTION.heldBy(access.caller(), section.getCode());
    }

    public String getNextAddress() {
        return getPage().next() == null ? null : "/s/" + section.getCode() + "?cursor=" + getPage().next();
    }
}
