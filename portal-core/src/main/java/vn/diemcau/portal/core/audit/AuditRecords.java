package vn.diemcau.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Ids;

/** The stored entries: added and read, never changed; the database refuses anything else. */
@ApplicationScoped
@Transactional
class AuditRecords {

    /** Looked up once: each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String ADD = """
            insert into audit_entry (id, actor, actor_name, action, section_code, thing_kind, thing_id, thing_name, readers,
                                     before, after, request, address)
            values (?1, ?2, ?3, ?4, nullif(?5, ''), ?6, ?7, ?8, ?9, cast(?10 as jsonb), cast(?11 as jsonb), ?12, ?13)""";
    private static final String ADD_ALL = """
            insert into audit_entry (id, actor, actor_name, action, section_code, thing_kind, thing_id, thing_name, readers,
                                     before, after, request, address)
            select cast(d->>'entry' as uuid), ?1, ?2, d->>'action', nullif(d->>'section', ''), d->>'kind', d->>'id', d->>'name',
                d->>'readers', d->'before', d->'after', ?3, ?4 from jsonb_array_elements(cast(?5 as jsonb)) d""";
    private static final String FIND = """
            select id, at, actor, actor_name, action, section_code, thing_kind, thing_id, thing_name, readers,
                   cast(before as text), cast(after as text), request, address
            from audit_entry where true""";

    @PersistenceContext
    private EntityManager entities;

    /** Within the transaction of what was done, if there is one. */
    void add(Deed deed, Caller actor, String request, String address) {
        var parameters = List.of(Ids.next(), actor.subject(), actor.name(), deed.action(), text(deed.section()), deed.kind(),
                deed.id(), deed.name(), deed.readers().name(), json(deed.before()), json(deed.after()), request, address);
        var insert = entities.createNativeQuery(ADD);
        for (int i = 0; i < parameters.size(); i++) {
            insert.setParameter(i + 1, parameters.get(i));
        }
        insert.executeUpdate();
    }

    /** The same for many deeds of one person, by one statement. */
    void addAll(List<Deed> deeds, Caller actor, String request, String address) {
        var all = JSON.createArrayBuilder();
        deeds.forEach(deed -> all.add(JSON.createObjectBuilder().add("entry", Ids.next().toString()).add("action", deed.action())
                .add("section", text(deed.section())).add("kind", deed.kind()).add("id", deed.id()).add("name", deed.name())
                .add("readers", deed.readers().name()).add("before", JSON.createObjectBuilder(deed.before()))
                .add("after", JSON.createObjectBuilder(deed.after()))));
        if (!deeds.isEmpty()) {
            entities.createNativeQuery(ADD_ALL).setParameter(1, actor.subject()).setParameter(2, actor.name())
                    .setParameter(3, request).setParameter(4, address).setParameter(5, all.build().toString()).executeUpdate();
        }
    }

    /** Removes entries older than this, and none of the last year. @return how many */
    int forget(int days) {
        return ((Number) entities.createNativeQuery("select forget_audit_entries(?1)").setParameter(1, days).getSingleResult()).intValue();
    }

    /** Puts together what one person saved of one article within one hour. @return how many entries another one stands for now */
    int thin() {
        return ((Number) entities.createNativeQuery("select thin_audit_entries()").getSingleResult()).intValue();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String json(Map<String, Object> fields) {
        return JSON.createObjectBuilder(fields).build().toString();
    }

    /**
     * Entries, newest first.
     *
     * @param sections those of these sections only; null for all, also for what belongs to no section
     */
    @SuppressWarnings("unchecked")
    List<StoredEntry> find(Collection<String> sections, AuditFilter filter, Cursor after, int limit) {
        var sql = new StringBuilder(FIND);
        var parameters = new ArrayList<Object>();
        condition(sql, parameters, " and section_code = any (string_to_array(?, ','))",
                sections == null ? null : String.join(",", sections));
        boolean exact = filter.actor() != null && Ids.parse(filter.actor()).isPresent();
        condition(sql, parameters, exact ? " and actor = ?" : " and strpos(fold(actor_name), fold(?)) > 0", filter.actor());
        condition(sql, parameters, " and action = ?", filter.action());
        condition(sql, parameters, " and at >= ?", filter.from() == null ? null : Timestamp.from(filter.from()));
        condition(sql, parameters, " and at < ?", filter.to() == null ? null : Timestamp.from(filter.to()));
        condition(sql, parameters, " and thing_id = ?", filter.thing());
        if (after != null) {
            condition(sql, parameters, " and (at, id) < (?", Timestamp.from(after.time()));
            condition(sql, parameters, ", ?)", after.id());
        }
        sql.append(" order by at desc, id desc limit ").append(limit);
        var query = entities.createNativeQuery(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return ((List<Object[]>) query.getResultList()).stream().map(StoredEntry::of).toList();
    }

    /** Adds a part with one parameter unless there is no value for it. */
    private static void condition(StringBuilder sql, List<Object> parameters, String part, Object value) {
        if (value != null) {
            parameters.add(value);
            sql.append(part.replace("?", "?" + parameters.size()));
        }
    }
}
