package vn.diemcau.portal.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.contacts.outside.ContactHits;
import vn.diemcau.portal.core.meetings.search.MeetingHits;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.organization.SectionHits;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.tasks.boards.TaskHits;

/**
 * Finds sections, people, contacts outside the hospital, articles, tasks, and meetings by what belongs to them, without regard to
 * accents and case, by words or initials.
 */
@ApplicationScoped
@Transactional
public class Search {

    @Inject
    private SearchRecords records;

    @Inject
    private NewsStand news;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** Everything that fits; an empty query finds nothing. Only the first 200 characters of a query count. */
    @RequiresPermission(Permission.STAFF)
    public SearchResult find(String typed) {
        var words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return new SearchResult(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        var found = records.find(words);
        var today = LocalDate.now(clock);
        return new SearchResult(of(found, SearchRecords.Kind.SECTION, SectionHits::read), directory.peopleLike(words.line()),
                of(found, SearchRecords.Kind.CONTACT, ContactHits::read), news.search(words.line()),
                of(found, SearchRecords.Kind.TASK, row -> TaskHits.read(row, today)), of(found, SearchRecords.Kind.MEETING, MeetingHits::read));
    }

    private static <T> List<T> of(Map<SearchRecords.Kind, List<JsonObject>> found, SearchRecords.Kind kind, Function<JsonObject, T> reader) {
        return found.getOrDefault(kind, List.of()).stream().map(reader).toList();
    }
}
