package vn.diemcau.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.Deed;

/**
 * Where the audit trail is searched: by admins of sections for the sections that they run, by portal admins for
 * everything. Running a section opens none of its content, so names and words of an entry are shown to those only who might
 * read what it is about.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    /** Entries on one page at most. */
    public static final int PAGE_LIMIT = 100;

    private static final int EXPORTED_AT_ONCE = 500;

    @Inject
    private AuditRecords records;

    @Inject
    private AuditKeeper keeper;

    @Inject
    private Administration administration;

    @Inject
    private Access access;

    /**
     * One page, newest first.
     *
     * @param cursor where the page before ended, or null for the first; a damaged cursor means the first
     * @param limit  how many at most; held within 1 and {@link #PAGE_LIMIT}
     * @throws vn.diemcau.portal.core.shared.NotFound if there is no such section
     * @throws vn.diemcau.portal.auth.NotPermitted    if the caller does not run it
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public AuditPage page(AuditFilter filter, String cursor, int limit) {
        return found(searched(filter), filter, cursor, Math.max(1, Math.min(limit, PAGE_LIMIT)));
    }

    /**
     * Hands over all entries of the filter, newest first, in steps, so that the number does not matter. The export is an
     * entry itself, written before anything is handed over. Outside a transaction: who receives it may be slow.
     *
     * @throws vn.diemcau.portal.core.shared.NotFound if there is no such section
     * @throws vn.diemcau.portal.auth.NotPermitted    if the caller does not run it
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void export(AuditFilter filter, Consumer<AuditEntry> receiver) {
        var sections = searched(filter);
        keeper.keep(new Deed("audit.exported", filter.section(), "audit", "", "", Deed.Readers.ALL, Map.of(), asked(filter)));
        String cursor = null;
        do {
            var page = found(sections, filter, cursor, EXPORTED_AT_ONCE);
            page.items().forEach(receiver);
            cursor = page.next();
        } while (cursor != null);
    }

    private AuditPage found(Collection<String> sections, AuditFilter filter, String cursor, int limit) {
        var stored = records.find(sections, filter, Cursor.parse(cursor).orElse(null), limit + 1);
        var caller = access.caller();
        var items = stored.stream().limit(limit).map(entry -> entry.shownTo(caller)).toList();
        if (stored.size() <= limit) {
            return new AuditPage(items, null);
        }
        var last = items.get(limit - 1);
        return new AuditPage(items, new Cursor(last.at(), last.id()).encoded());
    }

    /** The sections to search in; null for everything. */
    private Collection<String> searched(AuditFilter filter) {
        if (filter.section() != null) {
            return List.of(administration.section(filter.section()).getCode());
        }
        return access.caller().portalAdmin() ? null : administration.sections().stream().map(SectionCard::code).toList();
    }

    private static Map<String, Object> asked(AuditFilter filter) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("section", filter.section());
        asked.put("actor", filter.actor());
        asked.put("action", filter.action());
        asked.put("from", filter.from() == null ? null : filter.from().toString());
        asked.put("to", filter.to() == null ? null : filter.to().toString());
        asked.put("thing", filter.thing());
        asked.values().removeIf(value -> value == null);
        return asked;
    }
}
