package vn.diemcau.portal.core.duty.transfer;

import vn.diemcau.portal.core.duty.transfer.plan.RosterPlan;

/** A file with a roster, and what it comes to; nothing any more once it is done. */
public record ImportPage(RosterImport file, RosterPlan plan) {
}
