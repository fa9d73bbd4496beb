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

/**
 * Lists of people who work here today. What they show depends on the caller's sections only, never on who the caller is,
 * so that parts of pages with them may be kept.
 */
@ApplicationScoped
@Transactional
public class Directory {

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

    /** People whose name resembles the words or whose initials or extension they are, with their first post outside party sections. */
    @RequiresPermission(Permission.STAFF)
    public List<PersonCard> peopleLike(String words) {
        return people.like(words);
    }
}
