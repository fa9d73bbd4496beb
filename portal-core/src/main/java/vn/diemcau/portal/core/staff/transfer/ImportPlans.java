package vn.diemcau.portal.core.staff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.shared.ContentNumbers;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.transfer.plan.Plan;
import vn.diemcau.portal.core.staff.transfer.plan.Planner;
import vn.diemcau.portal.core.staff.transfer.sheet.Sheet;
import vn.diemcau.portal.core.staff.transfer.sheet.SheetJson;

/** Keeps the plans of lists up to date with what is known of the staff. */
@ApplicationScoped
@Transactional
class ImportPlans {

    @Inject
    private ImportRecords records;

    @Inject
    private KnownRecords known;

    @Inject
    private ContentNumbers numbers;

    @Inject
    private Access access;

    /** @param office whether it is sent for the staff office; what is of a sensitive section stays with its sender all the same */
    UUID add(Sheet sheet, String fileName, boolean office) {
        long number = number();
        var id = Ids.next();
        var now = known.about(sheet);
        var plan = Planner.plan(sheet, now, HospitalDay.today());
        boolean shared = office && plan.rows().stream().noneMatch(row -> now.isSensitive(row.section()));
        records.add(id, access.caller(), shared, fileName, sheet, plan, number);
        return id;
    }

    /** Plans anew what was planned for an older state of the hospital. @return whether something else came out */
    boolean refresh(StaffImport list) {
        if (isUpToDate(list)) {
            return false;
        }
        var held = records.findToChange(list.id()).orElseThrow(() -> new NotFound("import"));
        if (isUpToDate(held)) {
            return true;
        }
        var plan = plan(sheet(held.id()));
        boolean same = plan.fingerprint().equals(held.fingerprint());
        if (same) {
            records.stillHolds(list.id(), number());
        } else {
            records.keep(list.id(), plan, number());
        }
        return !same;
    }

    private boolean isUpToDate(StaffImport list) {
        return list.state() != StaffImport.State.PREVIEW || list.plannedFor() == number();
    }

    Sheet sheet(UUID id) {
        return SheetJson.parse(records.sheet(id));
    }

    Plan plan(Sheet sheet) {
        return Planner.plan(sheet, known.about(sheet), HospitalDay.today());
    }

    private long number() {
        return numbers.of(Topic.ORGANIZATION);
    }
}
