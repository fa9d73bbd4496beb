package vn.diemcau.portal.web.sections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.core.contacts.outside.ExternalContacts;
import vn.diemcau.portal.core.news.ArticleFilter;
import vn.diemcau.portal.core.news.ArticlePage;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.rules.SectionModule;
import vn.diemcau.portal.core.shared.ContentVersions;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.web.contacts.QuickContactView;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.KeptView;

/** The front page of one section: its news, its people, how to reach it. */
@Named("sectionPage")
@RequestScoped
public class SectionView implements KeptView {

    private static final int PAGE = 10;

    @Inject
    private Hospital hospital;

    @Inject
    private Directory directory;

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

    @Inject
    private QuickContactView quickContact;

    @Inject
    private ExternalContacts contacts;

    private Section section;
    private boolean contactsOutside;
    private List<PersonCard> people;
    private ArticlePage page;

    @Override
    public void load() {
        section = hospital.section(frame.getKey());
        people = has(SectionModule.PEOPLE) ? directory.people(section) : List.of();
        page = news.page(new ArticleFilter(section.getCode(), null, null), request.getParameter("cursor"), PAGE);
        contactsOutside = contacts.someOf(section.getCode());
    }

    @Override
    public String getVersion() {
        return versions.of(Topic.NEWS, Topic.ORGANIZATION, Topic.CONTACTS) + quickContact.getVersion();
    }

    public Section getSection() {
        return section;
    }

    public List<PersonCard> getPeople() {
        return people;
    }

    public ArticlePage getPage() {
        return page;
    }

    private boolean has(SectionModule module) {
        return section.getRules().modules().contains(module);
    }

    /** Whether the section has contacts outside the hospital that the reader may see. */
    public boolean isContactsOutside() {
        return contactsOutside;
    }

    /** Whether the section has news on its page. */
    public boolean isNews() {
        return has(SectionModule.NEWS);
    }

    public boolean isEditable() {
        return Permission.EDIT_SECTION.heldBy(access.caller(), section.getCode()) && !section.isClosed() && isNews();
    }

    /** Whether the person works on what is sent to the section. */
    public boolean isInbox() {
        return Permission.EDIT_SECTION.heldBy(access.caller(), section.getCode());
    }

    /** The first day on which nobody writes into it any more, maybe one to come; null if it is open. */
    public String getClosing() {
        return section.getClosedOn() == null ? null : HospitalDay.written(section.getClosedOn());
    }

    public boolean isAdministered() {
        return Permission.ADMINISTER_SECTION.heldBy(access.caller(), section.getCode());
    }

    public String getNextAddress() {
        return page.next() == null ? null : "/s/" + section.getCode() + "?cursor=" + page.next();
    }
}
