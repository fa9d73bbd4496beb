package vn.diemcau.portal.core.staff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.transfer.StaffImport.State;
import vn.diemcau.portal.core.staff.transfer.plan.Deal;
import vn.diemcau.portal.core.staff.transfer.plan.Plan;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;

/** Writes a list, or takes it back, in one transaction in which nobody else changes people or posts. */
@ApplicationScoped
@Transactional
class ImportWriter {

    static final String BUSY = "import.refused.busy";
    static final String OUTDATED = "import.refused.outdated";

    private static final int ROWS_AT_ONCE = 250;
    private static final int NAMED = 10;

    @Inject
    private ImportRecords records;

    @Inject
    private ImportPlans plans;

    @Inject
    private KnownRecords known;

    @Inject
    private StaffWriter writer;

    @Inject
    private ImportLock lock;

    @Inject
    private Access access;

    @Inject
    private Event<ListImported> told;

    @Inject
    private Event<RowsWritten> toldOfRows;

    /**
     * Says that a list is about to be written.
     *
     * @return whether there is anything to do: not if somebody is at it, or it is done
     * @throws Refused if a row cannot be taken, the plan is not the one that was seen, or another list is being written
     */
    boolean begin(UUID id, String fingerprint) {
        var list = records.findToChange(id).orElseThrow(() -> new NotFound("import"));
        if (list.state() != State.PREVIEW && list.state() != State.INTERRUPTED) {
            return false;
        }
        if (records.someIsWritten()) {
            throw new Refused("state", BUSY);
        }
        if (!list.fingerprint().equals(fingerprint)) {
            throw new Refused("fingerprint", OUTDATED);
        }
        if (!list.isReady()) {
            throw new Refused("rows", "import.refused.notready");
        }
        records.running(id);
        return true;
    }

    /** @throws Refused if another list is being written, or the list would now change something else than what was shown */
    void write(UUID id, String section) {
        lock.take(id);
        known.hold();
        var list = records.find(id).orElseThrow(() -> new NotFound("import"));
        if (list.state() != State.RUNNING) {
            return;
        }
        var plan = plans.plan(plans.sheet(id));
        if (!plan.fingerprint().equals(list.fingerprint())) {
            throw new Refused("fingerprint", OUTDATED);
        }
        write(id, plan);
        records.keep(id, plan, list.plannedFor());
        records.done(id);
        told.fire(ListImported.of(ListImported.APPLIED, section, list));
    }

    private void write(UUID id, Plan plan) {
        var rows = plan.rows();
        var sensitive = known.sensitiveSections();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            var some = rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size()));
            writer.write(some);
            toldOfRows.fire(new RowsWritten(id, some, false, sensitive));
            records.progress(id, Math.min(from + ROWS_AT_ONCE, rows.size()));
        }
    }

    /** @throws Refused if another list is being written, or something that this one has touched was changed since */
    void takeBack(UUID id, String section) {
        lock.take(id);
        known.hold();
        var list = records.findToChange(id).orElseThrow(() -> new NotFound("import"));
        if (list.state() == State.UNDONE) {
            return;
        }
        var rows = records.rows(id, null, 0, Integer.MAX_VALUE);
        if (list.state() != State.DONE || rows.isEmpty()) {
            throw new Refused("state", "import.refused.undo.gone");
        }
        requireUnchanged(id, rows);
        writer.takeBack(rows.stream().filter(row -> row.ofPerson() != Deal.NONE || row.ofPost() != Deal.NONE).toList());
        var sensitive = known.sensitiveSections();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            toldOfRows.fire(new RowsWritten(id, rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())), true, sensitive));
        }
        records.undone(id, access.caller().name());
        told.fire(ListImported.of(ListImported.UNDONE, section, list));
    }

    private void requireUnchanged(UUID id, List<PlannedRow> rows) {
        refuse("import.refused.undo.changed", writer.changedSince(id, rows), rows);
        refuse("import.refused.undo.used", writer.inUse(rows), rows);
    }

    private static void refuse(String reason, Collection<Integer> lines, List<PlannedRow> rows) {
        if (!lines.isEmpty()) {
            var names = rows.stream().filter(row -> lines.contains(row.line())).map(row -> row.staffNumber() + " " + row.name()).distinct()
                    .limit(NAMED).toList();
            throw new Refused("state", reason, lines.size(), String.join(", ", names));
        }
    }
}
