package vn.diemcau.portal.core.staff.transfer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequestOrigin;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.core.staff.transfer.StaffImport.State;
import vn.diemcau.portal.core.staff.transfer.plan.Kind;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;
import vn.diemcau.portal.core.staff.transfer.sheet.SheetReader;

/**
 * Where lists of staff are taken in: by Phòng Tổ chức cán bộ for the whole hospital, by admins of sections for what they
 * run. Whoever only runs the portal takes in none. The lists of the office are seen by all who run it, others by their
 * sender alone.
 */
@ApplicationScoped
@Transactional
public class StaffImports {

    /** Rows on one page of a list. */
    public static final int PAGE = 50;

    private static final int FILE_NAME = 200;
    private static final int HANDED_OVER_AT_ONCE = 1_000;

    @Inject
    private ImportRecords records;

    @Inject
    private ImportPlans plans;

    @Inject
    private ImportWriter writer;

    @Inject
    private ImportWorker worker;

    @Inject
    private Administration administration;

    @Inject
    private Access access;

    @Inject
    private RequestOrigin origin;

    @Inject
    private Event<ListImported> told;

    @Resource
    private ManagedExecutorService executor;

    /** The lists that were sent, the newest first. */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public List<StaffImport> all() {
        requireKeeper();
        return records.all();
    }

    /**
     * Takes a file and plans what it would change; nothing of the staff is written.
     *
     * @return the id of the list
     * @throws Refused if it is no list that can be read
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public UUID add(String fileName, Path file) {
        requireKeeper();
        var sheet = SheetReader.read(file);
        return plans.add(sheet, shortened(fileName), actingSection().equals(StaffChanged.KEEPERS));
    }

    private static String shortened(String fileName) {
        var line = Texts.line(fileName);
        var name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), FILE_NAME));
    }

    /**
     * A page of what the rows come to, planned anew if what is known of the staff has changed.
     *
     * @param kind null for all
     * @param page from 1; held within what there is
     * @throws NotFound if there is no such list for the caller
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public ImportPage page(UUID id, Kind kind, int page) {
        var known = list(id);
        var list = plans.refresh(known) ? list(id) : known;
        int rows = kind == null ? list.rows() : list.counts().get(kind);
        int pages = Math.max(1, (rows + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        return new ImportPage(list, records.rows(id, kind, (shown - 1) * PAGE, PAGE), shown, pages);
    }

    /** How far it has got. @throws NotFound if there is no such list for the caller */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public StaffImport list(UUID id) {
        requireKeeper();
        return records.find(id).orElseThrow(() -> new NotFound("import"));
    }

    /**
     * Begins to write a list in the background. Asked twice it is written once.
     *
     * @param fingerprint of the plan that the person has seen
     * @throws Refused  if a row cannot be taken, the plan is no longer the one that was seen, or another list is being written
     * @throws NotFound if there is no such list for the caller
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void apply(UUID id, String fingerprint) {
        requireKeeper();
        if (writer.begin(id, fingerprint)) {
            var section = actingSection();
            var address = origin.address();
            executor.execute(() -> worker.write(id, section, address));
        }
    }

    /**
     * Takes back what a list has done. Asked twice it is taken back once.
     *
     * @throws Refused  if something that the list has touched was changed since, or other records lean on it
     * @throws NotFound if there is no such list for the caller
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void undo(UUID id) {
        requireKeeper();
        try {
            writer.takeBack(id, actingSection());
        } catch (PersistenceException failed) {
            if (isHeld(failed)) {
                throw new Refused("state", "import.refused.undo.held");
            }
            throw failed;
        }
    }

    /** Whether other rows lean on one that was to be taken back (SQLSTATE class 23, a constraint). */
    private static boolean isHeld(Throwable failed) {
        return failed != null && (failed instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith("23")
                || isHeld(failed.getCause()));
    }

    /** Throws away a list that was not applied. @throws NotFound if there is no such list for the caller */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void discard(UUID id) {
        requireKeeper();
        var list = records.findToChange(id).orElseThrow(() -> new NotFound("import"));
        if (list.state() == State.PREVIEW || list.state() == State.INTERRUPTED) {
            records.remove(id);
        }
    }

    /** Hands over the rows of a list, to be mended. It is told in the audit trail. @param kind null for all */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void export(UUID id, Kind kind, Consumer<PlannedRow> receiver) {
        var list = list(id);
        told.fire(ListImported.of(ListImported.DOWNLOADED, actingSection(), list));
        List<PlannedRow> rows;
        int from = 0;
        do {
            rows = records.rows(id, kind, from, HANDED_OVER_AT_ONCE);
            rows.forEach(receiver);
            from += rows.size();
        } while (rows.size() == HANDED_OVER_AT_ONCE);
    }

    /** Running the portal is not enough. */
    private void requireKeeper() {
        if (!access.caller().hasAnywhere(SectionRole.ADMIN)) {
            throw new NotPermitted(Permission.ADMINISTER_SECTION);
        }
    }

    /** In whose name the caller takes lists in: the staff office's, else that of the first section that they run. */
    private String actingSection() {
        var caller = access.caller();
        var own = caller.sectionsWith(SectionRole.ADMIN);
        boolean office = own.contains(StaffChanged.KEEPERS)
                || !caller.portalAdmin() && administration.sections().stream().map(SectionCard::code).anyMatch(StaffChanged.KEEPERS::equals);
        return office ? StaffChanged.KEEPERS : own.iterator().next();
    }
}
