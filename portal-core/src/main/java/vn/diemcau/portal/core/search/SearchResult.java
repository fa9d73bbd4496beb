package vn.diemcau.portal.core.search;

import java.util.List;
import vn.diemcau.portal.core.contacts.outside.ContactCard;
import vn.diemcau.portal.core.meetings.search.MeetingHit;
import vn.diemcau.portal.core.news.ArticleSummary;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.tasks.boards.TaskLine;

/** What a search found, best first within each kind; contacts outside the hospital in the order of their names. */
public record SearchResult(List<SectionCard> sections, List<PersonCard> people, List<ContactCard> contacts,
                           List<ArticleSummary> articles, List<TaskLine> tasks, List<MeetingHit> meetings) {

    /** How many were found in all. */
    public int count() {
        return sections.size() + people.size() + contacts.size() + articles.size() + tasks.size() + meetings.size();
    }
}
