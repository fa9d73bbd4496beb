package vn.diemcau.portal.core.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.diemcau.portal.core.requests.shown.InboxFilter;
import vn.diemcau.portal.core.requests.shown.RequestLine;
import vn.diemcau.portal.core.requests.shown.RequestPage;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.StoredTimes;

/** Lists of requests, paged by key. */
@ApplicationScoped
class RequestLists {

    private static final int PAGE = 30;
    private static final String LINE = """
            select r.id, s.code, r.year, r.number, s.short_name, s.accent, r.subject, r.sender_name, r.category, r.urgency, r.state,
                case when r.sender = current_setting('portal.caller', true) then '' else r.assignee_name end, r.due_at, r.created_at, r.updated_at
            from section_request r join section s on s.id = r.section_id\s""";

    @PersistenceContext
    private EntityManager entities;

    /** What the caller has sent, the newest first. */
    RequestPage sent(String sender, Cursor after) {
        return page("where r.sender = ?3 ", "(r.created_at, r.id) < (?1, ?2) ", "order by r.created_at desc, r.id desc", sender, after,
                RequestLine::createdAt);
    }

    /** What somebody was given and is open, by when it is due. */
    RequestPage given(String username, Cursor after) {
        return byDue("where r.assignee = ?3 and ", username, after);
    }

    /** What has come in to a section; what is open by when it is due, the rest by when it was changed last. */
    RequestPage inbox(UUID section, InboxFilter filter, Cursor after) {
        return filter == InboxFilter.OPEN ? byDue("where r.section_id = ?3 and ", section, after)
                : page("where r.section_id = ?3 and r.state in ('ANSWERED', 'CLOSED') ", "(r.updated_at, r.id) < (?1, ?2) ",
                        "order by r.updated_at desc, r.id desc", section, after, RequestLine::updatedAt);
    }

    private RequestPage byDue(String where, Object key, Cursor after) {
        return page(where + "r.state in ('NEW', 'IN_PROGRESS', 'WAITING') ", "(r.due_at, r.id) > (?1, ?2) ", "order by r.due_at, r.id", key,
                after, RequestLine::dueAt);
    }

    @SuppressWarnings("unchecked")
    private RequestPage page(String where, String behind, String order, Object key, Cursor after, Function<RequestLine, Instant> time) {
        var query = entities.createNativeQuery(LINE + where + (after == null ? "" : "and " + behind) + order).setParameter(3, key)
                .setMaxResults(PAGE + 1);
        if (after != null) {
            query.setParameter(1, after.time()).setParameter(2, after.id());
        }
        var found = ((List<Object[]>) query.getResultList()).stream().map(RequestLists::line).toList();
        if (found.size() <= PAGE) {
            return new RequestPage(found, null);
        }
        var last = found.get(PAGE - 1);
        return new RequestPage(found.subList(0, PAGE), new Cursor(time.apply(last), last.id()).encoded());
    }

    private static RequestLine line(Object[] row) {
        var label = SectionRequest.label((String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).intValue());
        return new RequestLine((UUID) row[0], label, (String) row[4], ((Number) row[5]).intValue(), (String) row[6], (String) row[7],
                RequestCategory.valueOf((String) row[8]), Urgency.valueOf((String) row[9]), RequestState.valueOf((String) row[10]),
                (String) row[11], StoredTimes.instant(row[12]), StoredTimes.instant(row[13]), StoredTimes.instant(row[14]));
    }
}
