package vn.diemcau.portal.core.staff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.core.staff.transfer.plan.Deal;
import vn.diemcau.portal.core.staff.transfer.plan.Kind;
import vn.diemcau.portal.core.staff.transfer.plan.Plan;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;
import vn.diemcau.portal.core.staff.transfer.sheet.Sheet;
import vn.diemcau.portal.core.staff.transfer.sheet.SheetJson;

/** The stored lists and their rows. */
@ApplicationScoped
@Transactional
class ImportRecords {

    /** Looked up once: each look-up searches the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int LISTS = 50;
    private static final String PRESENT = " from staff_import i where (i.state <> 'PREVIEW' or i.uploaded_at > now() - interval '1 day')";
    private static final String ROW = """
            select line, staff_number, name, section, title, person_id, person_deal, post_id, post_deal, changes, reasons
            from staff_import_row where import_id = ?1\s""";

    @PersistenceContext
    private EntityManager entities;

    void add(UUID id, Caller owner, boolean office, String fileName, Sheet sheet, Plan plan, long plannedFor) {
        entities.createNativeQuery("""
                insert into staff_import (id, owner, owner_name, office, file_name, sheet, planned_for, fingerprint, refused, created,
                    changed, unchanged, ignored)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 0, 0, 0, ?9)""").setParameter(1, id).setParameter(2, owner.subject())
                .setParameter(3, owner.name()).setParameter(4, office).setParameter(5, fileName).setParameter(6, SheetJson.of(sheet))
                .setParameter(7, plannedFor).setParameter(8, plan.fingerprint()).setParameter(9, String.join(", ", sheet.ignored())).executeUpdate();
        keep(id, plan, plannedFor);
    }

    /** Puts the rows of this plan in the place of those before. */
    void keep(UUID id, Plan plan, long plannedFor) {
        entities.createNativeQuery("delete from staff_import_row where import_id = ?1").setParameter(1, id).executeUpdate();
        for (int from = 0; from < plan.rows().size(); from += ROWS_AT_ONCE) {
            var rows = JSON.createArrayBuilder();
            plan.rows().subList(from, Math.min(from + ROWS_AT_ONCE, plan.rows().size())).forEach(row -> rows.add(RowJson.stored(row)));
            entities.createNativeQuery("""
                    insert into staff_import_row (import_id, line, kind, staff_number, name, section, title, person_id, person_deal,
                        post_id, post_deal, changes, reasons)
                    select ?1, cast(r->>'line' as int), r->>'kind', r->>'number', r->>'name', r->>'section', r->>'title',
                        cast(nullif(r->>'person', 'null') as uuid), r->>'personDeal', cast(nullif(r->>'post', 'null') as uuid),
                        r->>'postDeal', r->>'changes', r->>'reasons'
                    from jsonb_array_elements(cast(?2 as jsonb)) r""").setParameter(1, id)
                    .setParameter(2, rows.build().toString()).executeUpdate();
        }
        var counts = plan.counts();
        entities.createNativeQuery("""
                update staff_import set fingerprint = ?2, planned_for = ?3, refused = ?4, created = ?5, changed = ?6, unchanged = ?7
                where id = ?1""").setParameter(1, id).setParameter(2, plan.fingerprint()).setParameter(3, plannedFor)
                .setParameter(4, counts.get(Kind.REFUSED)).setParameter(5, counts.get(Kind.CREATED))
                .setParameter(6, counts.get(Kind.CHANGED)).setParameter(7, counts.get(Kind.UNCHANGED)).executeUpdate();
    }

    /** Says that the plan still holds for newer content. */
    void stillHolds(UUID id, long plannedFor) {
        entities.createNativeQuery("update staff_import set planned_for = ?2 where id = ?1").setParameter(1, id)
                .setParameter(2, plannedFor).executeUpdate();
    }

    Optional<StaffImport> find(UUID id) {
        return found("", id);
    }

    /** Nobody else does anything with it until the transaction ends. */
    Optional<StaffImport> findToChange(UUID id) {
        return found(" for update", id);
    }

    @SuppressWarnings("unchecked")
    private Optional<StaffImport> found(String lock, UUID id) {
        return ((List<Object[]>) entities.createNativeQuery("select " + StaffImport.COLUMNS + PRESENT + " and i.id = ?1" + lock)
                .setParameter(1, id).getResultList()).stream().map(StaffImport::of).findFirst();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<StaffImport> all() {
        return ((List<Object[]>) entities.createNativeQuery("select " + StaffImport.COLUMNS + PRESENT + " order by i.uploaded_at desc")
                .setMaxResults(LISTS).getResultList()).stream().map(StaffImport::of).toList();
    }

    /** What was read, as JSON. */
    String sheet(UUID id) {
        return (String) entities.createNativeQuery("select sheet from staff_import where id = ?1").setParameter(1, id).getSingleResult();
    }

    /** @param kind null for all */
    @SuppressWarnings("unchecked")
    List<PlannedRow> rows(UUID id, Kind kind, int offset, int limit) {
        return ((List<Object[]>) entities.createNativeQuery(ROW + "and kind = any (string_to_array(?2, ',')) order by line")
                .setParameter(1, id).setParameter(2, kind == null ? "REFUSED,CREATED,CHANGED,UNCHANGED" : kind.name())
                .setFirstResult(offset).setMaxResults(limit).getResultList()).stream().map(ImportRecords::row).toList();
    }

    private static PlannedRow row(Object[] row) {
        return new PlannedRow(((Number) row[0]).intValue(), (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                (UUID) row[5], Deal.valueOf((String) row[6]), (UUID) row[7], Deal.valueOf((String) row[8]),
                RowJson.changes((String) row[9]), RowJson.reasons((String) row[10]));
    }

    boolean someIsWritten() {
        return (Boolean) entities.createNativeQuery("select some_staff_import_is_written()").getSingleResult();
    }

    void running(UUID id) {
        entities.createNativeQuery("""
                update staff_import set state = 'RUNNING', note = null, written = 0, begun_at = clock_timestamp() where id = ?1""")
                .setParameter(1, id).executeUpdate();
    }

    /** Seen by others at once, while the transaction that writes goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progress(UUID id, int written) {
        entities.createNativeQuery("update staff_import set written = ?2 where id = ?1").setParameter(1, id)
                .setParameter(2, written).executeUpdate();
    }

    /** Shows it again with a reason; a plan that is out of date is made anew by whoever looks next. */
    void back(UUID id, StaffImport.Note note) {
        entities.createNativeQuery("""
                update staff_import set state = 'PREVIEW', note = ?2, written = 0,
                    planned_for = case when ?2 = 'OUTDATED' then -1 else planned_for end where id = ?1 and state = 'RUNNING'""")
                .setParameter(1, id).setParameter(2, note.name()).executeUpdate();
    }

    /** What was read is no longer needed. */
    void done(UUID id) {
        entities.createNativeQuery("""
                update staff_import set state = 'DONE', note = null, finished_at = clock_timestamp(), sheet = null,
                    written = refused + created + changed + unchanged where id = ?1""").setParameter(1, id).executeUpdate();
    }

    void undone(UUID id, String by) {
        entities.createNativeQuery("""
                update staff_import set state = 'UNDONE', undone_at = clock_timestamp(), undone_by_name = ?2 where id = ?1""")
                .setParameter(1, id).setParameter(2, by).executeUpdate();
    }

    void remove(UUID id) {
        entities.createNativeQuery("delete from staff_import where id = ?1").setParameter(1, id).executeUpdate();
    }

    void forgetOld() {
        entities.createNativeQuery("select cast(forget_staff_imports() as text)").getSingleResult();
    }
}
