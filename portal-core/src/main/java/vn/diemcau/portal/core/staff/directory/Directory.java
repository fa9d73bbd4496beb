package vn.diemcau.portal.core.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.staff.directory.finding.PeopleFilter;

/**
 * Lists of people who work here today. What they show depends on the caller's sections only, never on who the caller is,
 * so that parts of pages with them may be kept.
 */
@ApplicationScoped
@Transactional
public class Directory {

    private static final int FEW = 12;
    private static final int MOST = 500;

    @Inject
    private People people;

    @Inject
    private Access access;

    /**
     * The people who hold a post in the section today, heads first, then by tên, đệm, họ. Who belongs to a party
     * section is sensitive (Law 91/2025/QH15): its people are listed for its own members only.
     */
    @RequiresPermission(Permission.STAFF)
    public List<PersonCard> people(Section section) {
        boolean shown = section.getKind() != SectionKind.PARTY || access.caller().sections().contains(section.getCode());
        return shown ? people.ofSection(section.getCode()) : List.of();
    }

    /** The records of those who have these accounts, by log-in name; whoever has none is missing. */
    @RequiresPermission(Permission.STAFF)
    public Map<String, UUID> recordsOf(Collection<String> usernames) {
        return people.withUsernames(usernames);
    }

    /** The twelve people who fit the words best, each with their first post outside party sections; nobody without words. */
    @RequiresPermission(Permission.STAFF)
    public List<PersonCard> peopleLike(String words) {
        var filter = PeopleFilter.like(words);
        return filter.isOpen() ? List.of() : find(filter, null, FEW).people();
    }

    /**
     * A page of those who work here and fit the filter, in its order. Nobody is found by what they do not show to the caller.
     *
     * @param after where the page begins, as the page before says; null for the first one
     * @param size  1 to 500
     */
    @RequiresPermission(Permission.STAFF)
    public PeoplePage find(PeopleFilter filter, String after, int size) {
        return people.page(filter, after, Math.max(1, Math.min(size, MOST)));
    }

    /** These people, as far as they work here, by tên, đệm, họ. */
    @RequiresPermission(Permission.STAFF)
    public List<PersonCard> cards(Collection<UUID> ids) {
        return people.cards(ids);
    }

    /** The people whom the caller has chosen to have at hand, as far as they work here. */
    @RequiresPermission(Permission.STAFF)
    public List<PersonCard> favourites() {
        return people.favourites();
    }

    /** What stands beside the profile of a person. */
    @RequiresPermission(Permission.STAFF)
    public PersonBeside beside(UUID person) {
        return people.beside(person);
    }
}
