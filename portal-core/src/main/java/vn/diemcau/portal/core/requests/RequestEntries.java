package vn.diemcau.portal.core.requests;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.core.requests.files.EnclosureStore;
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

    @Inject
    private EnclosureStore enclosures;

    /** @return the id of the entry */
    UUID add(SectionRequest request, Caller author, Kind kind, boolean internal, String text, String detail, Instant now) {
        return add(Ids.next(), request, author, kind, internal, text, detail, now);
    }

    /** Words and files that somebody has written. */
    void add(SectionRequest request, Caller author, Kind kind, boolean internal, EntryText written, String detail, Instant now) {
        enclosures.keep(add(written.id(), request, author, kind, internal, written.text(), detail, now), written.files());
    }

    private UUID add(UUID id, SectionRequest request, Caller author, Kind kind, boolean internal, String text, String detail, Instant now) {
        entities.createNativeQuery("""
                insert into request_entry (id, request_id, at, author, author_name, kind, internal, text, detail)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""").setParameter(1, id).setParameter(2, request.getId()).setParameter(3, now)
                .setParameter(4, author.subject()).setParameter(5, author.name()).setParameter(6, kind.name()).setParameter(7, internal)
                .setParameter(8, text).setParameter(9, detail).executeUpdate();
        return id;
    }

    /**
     * What is yet to be written; nobody else writes the same until the transaction ends.
     *
     * @return empty if it stands there already; with an id of its own if the id was used for other words, as when somebody went
     *         back to a form that was sent and typed something else
     */
    @SuppressWarnings("unchecked")
    Optional<EntryText> unwritten(SectionRequest request, Caller author, EntryText written) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('request_entry'), hashtext(?1)) as text)")
                .setParameter(1, written.id().toString()).getSingleResult();
        var known = (List<Object[]>) entities.createNativeQuery("select request_id, author, text from request_entry where id = ?1")
                .setParameter(1, written.id()).getResultList();
        if (known.isEmpty()) {
            return Optional.of(written);
        }
        if (Arrays.equals(known.get(0), new Object[] {request.getId(), author.subject(), written.text()})) {
            return Optional.empty();
        }
        var own = UUID.nameUUIDFromBytes((written.id() + written.text()).getBytes(UTF_8));
        return unwritten(request, author, new EntryText(own, written.text(), written.files()));
    }

    /** In the order in which they came about, each with its files. */
    @SuppressWarnings("unchecked")
    List<RequestEntry> of(SectionRequest request) {
        var entries = new LinkedHashMap<UUID, RequestEntry>();
        for (var row : (List<Object[]>) entities.createNativeQuery("""
                select e.id, e.at, e.author_name, e.kind, e.internal, e.text, e.detail, f.id, f.name, f.type, f.size
                from request_entry e left join request_file f on f.entry_id = e.id where e.request_id = ?1 order by e.at, e.id, f.id""")
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
