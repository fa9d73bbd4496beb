package vn.diemcau.portal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.finding.PeopleFilter;
import vn.diemcau.portal.core.staff.directory.finding.PeopleFilter.Group;
import vn.diemcau.portal.core.staff.directory.finding.PeopleOrder;
import vn.diemcau.portal.core.staff.directory.PeoplePage;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;
import vn.diemcau.portal.web.frame.RequestPath;

/** The directory: the people who fit what stands in the address; the whole page, or the list alone while somebody types. */
@Named("people")
@RequestScoped
public class PeopleView implements PageView {

    private static final int PAGE = 50;
    private static final int RECENT = 8;

    @Inject
    private Directory directory;

    @Inject
    private Hospital hospital;

    @Inject
    private Frame frame;

    @Inject
    private OnDutyWords duty;

    @Inject
    private HttpServletRequest request;

    private PeopleFilter filter;
    private PeoplePage page;
    private List<PersonCard> favourites;
    private List<SectionCard> sections;
    private List<PersonCard> recent = List.of();
    private Set<UUID> starred;

    @Override
    public void load() {
        filter = PeopleFilter.of(sent("q"), sent("skill"), sent("section"), sent("kind"), sent("group"), sent("order"));
        favourites = directory.favourites();
        var path = RequestPath.of(request);
        if (path.equals("/people/recent")) {
            recent = recent();
            duty.load(recent.stream().map(PersonCard::id).toList());
            return;
        }
        page = directory.find(filter, sent("after"), PAGE);
        duty.load(Stream.concat(page.people().stream(), isOwn() ? favourites.stream() : Stream.of()).map(PersonCard::id).toList());
        sections = path.equals("/people") ? hospital.sections() : List.of();
    }

    /** Those whom the browser remembers, the last one first, as far as they still work here. */
    private List<PersonCard> recent() {
        var ids = Stream.of(sent("ids").split(",")).limit(RECENT).flatMap(id -> Ids.parse(id).stream()).toList();
        return directory.cards(ids).stream().sorted((a, b) -> Integer.compare(ids.indexOf(a.id()), ids.indexOf(b.id()))).toList();
    }

    private String sent(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public PeopleFilter getFilter() {
        return filter;
    }

    public PeoplePage getPage() {
        return page;
    }

    public List<PersonCard> getRecent() {
        return recent;
    }

    /** The people of the page under their headings. */
    public List<PeopleGroup> getGroups() {
        return PeopleGroup.of(page.people(), filter.order());
    }

    /** Whether one's own list and the people opened last stand on top: on the first page of everybody. */
    public boolean isOwn() {
        return filter.isOpen() && sent("after").isEmpty() && getAbsent().isEmpty();
    }

    public List<PersonCard> getFavourites() {
        return favourites;
    }

    /** Whether the caller has that person at hand. */
    public boolean starred(UUID person) {
        if (starred == null) {
            starred = favourites.stream().map(PersonCard::id).collect(Collectors.toSet());
        }
        return starred.contains(person);
    }

    /** Whose deputy is chosen from the list; empty if it is looked at only. */
    public String getAbsent() {
        return Ids.parse(sent("for")).map(UUID::toString).orElse("");
    }

    /** Where somebody came from who chooses a deputy, {@code me} for the page of their own; empty for that of the person. */
    public String getFrom() {
        return "me".equals(sent("from")) ? "me" : "";
    }

    /** How many were found, in words. */
    public String getCount() {
        return frame.text(page.total() == 0 ? "people.count.none" : "people.count", page.total());
    }

    public List<SectionCard> getSections() {
        return sections;
    }

    public List<String> getKinds() {
        return Arrays.stream(SectionKind.values()).map(Enum::name).toList();
    }

    public List<String> getRanks() {
        return Arrays.stream(Group.values()).map(Enum::name).toList();
    }

    /** Whether more than words is asked for. */
    public boolean isFiltered() {
        return !filter.section().isEmpty() || !filter.skill().isEmpty() || filter.kind() != null || filter.group() != null
                || filter.order() == PeopleOrder.SECTION;
    }

    /** The list of telephone numbers of the section that is looked at, for paper; null without one. */
    public String getPhoneList() {
        return filter.section().isEmpty() ? null : "/people/phones?section=" + encoded(filter.section());
    }

    /** The address of the next page, or null. */
    public String getNext() {
        return page.next() == null ? null : "/people?" + Stream.of("q", "skill", "section", "kind", "group", "order", "for", "from")
                .filter(name -> !sent(name).isEmpty()).map(name -> name + "=" + encoded(sent(name)) + "&")
                .collect(Collectors.joining()) + "after=" + encoded(page.next());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
