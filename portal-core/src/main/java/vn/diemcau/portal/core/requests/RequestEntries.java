package vn.diemcau.portal.core.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.core.requests.files.RequestFile;
import vn.diemcau.portal.core.requests.shown.RequestEntry;
import vn.diemcau.portal.core.requests.shown.RequestEntry.Kind;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.StoredTimes;

/** What was said and done about requests: only ever added to. The policies keep what is internal from the sender. */
@ApplicationScoped
class RequestEntries {

    @PersistenceContext
    private EntityManager entities;

    /** @return the id of the entry */
    UUID add(SectionRequest request, Caller author, Kind kind, boolean internal, String text, String detail, Instant now) {
        var id = Ids.next();
        entities.createNativeQuery("""
                insert into request_entry (id, request_id, at, author, author_name, kind, internal, text, detail)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""").setParameter(1, id).setParameter(2, request.getId()).setParameter(3, now)
                .setParameter(4, author.subject()).setParameter(5, author.name()).setParameter(6, kind.name()).setParameter(7, internal)
                .setParameter(8, text).setParameter(9, detail).executeUpdate();
        return id;
    }

    /** In the order in which they came about, each with its files. */
    @SuppressWarnings("unchecked")
    List<RequestEntry> of(SectionRequest request) {
        var entries = new LinkedHashMap<UUID, RequestEntry>();
        for (var row : (List<Object[]>) entities.createNativeQuery("""
                select e.id, e.at, e.author_name, e.kind, e.internal, e.text, e.detail, f.id, f.name, f.type, f.size
                from request_entry e left join request_file f on f.entry_id = e.id where e.request_id = ?1 order by e.id, f.id""")
                .setParameter(1, request.getId()).getResultList()) {
            var entry = entries.computeIfAbsent((UUID) row[0], id -> new RequestEntry(id, StoredTimes.instant(row[1]), (String) row[2],
                    Kind.valueOf((String) row[3]), (Boolean) row[4], (String) row[5], (String) row[6], new ArrayList<>()));
            if (row[7] != null) {
                entry.files().add(new RequestFile((UUID) row[7], (String) row[8], (String) row[9], ((Number) row[10]).longValue()));
            }
        }
        return List.copyOf(entries.values());
    }
}
