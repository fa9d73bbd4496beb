package vn.diemcau.portal.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.contacts.outside.ExternalContacts;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.tasks.boards.TaskBoards;

/** Finds sections, people, contacts outside the hospital, articles and tasks, without regard to accents and case, by words or initials. */
@ApplicationScoped
@Transactional
public class Search {

    private static final int QUERY_LENGTH = 200;

    @Inject
    private NewsStand news;

    @Inject
    private Hospital hospital;

    @Inject
    private Directory directory;

    @Inject
    private ExternalContacts contacts;

    @Inject
    private TaskBoards tasks;

    /** Everything that fits; an empty query finds nothing. Only the first 200 characters of a query count. */
    @RequiresPermission(Permission.STAFF)
    public SearchResult find(String query) {
        var words = Texts.line(query);
        words = words.length() > QUERY_LENGTH ? words.substring(0, QUERY_LENGTH) : words;
        if (words.isEmpty()) {
            return new SearchResult(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        return new SearchResult(hospital.sectionsLike(words), directory.peopleLike(words), contacts.like(words), news.search(words),
                tasks.like(words));
    }
}
