package vn.diemcau.portal.core.duty.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.duty.roles.DutyRoles;
import vn.diemcau.portal.core.duty.roster.RosterPress;
import vn.diemcau.portal.core.duty.transfer.plan.KnownRole;
import vn.diemcau.portal.core.duty.transfer.plan.RosterPlan;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterJson;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterReader;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Where keepers of a roster take in files with one. What a file would do is seen first, by its sender alone. */
@ApplicationScoped
@Transactional
public class RosterImports {

    private static final int FILE_NAME = 200;

    @Inject
    private ImportRecords records;

    @Inject
    private RosterKeepers keepers;

    @Inject
    private DutyRoles roles;

    @Inject
    private RosterPress press;

    @Inject
    private Access access;

    /**
     * Reads a file; no shift is written.
     *
     * @param from when shifts begin of which neither the file nor their role says it, as people write it
     * @param to   when they end
     * @return the id under which it is seen
     * @throws Refused                                           if it is no file that can be read, or a time is none
     * @throws vn.diemcau.portal.core.organization.SectionClosed if the section is closed
     */
    @RequiresPermission(Permission.STAFF)
    public UUID add(String sectionCode, YearMonth month, String fileName, Path file, String from, String to) {
        var section = keepers.kept(sectionCode);
        section.requireOpen();
        DayTime.minutes("from", from);
        DayTime.minutes("to", to);
        var read = RosterReader.read(file, month);
        var id = Ids.next();
        records.add(id, access.caller().subject(), section.getId(), month, shortened(fileName), RosterJson.of(read), Texts.line(from), Texts.line(to));
        return id;
    }

    private static String shortened(String fileName) {
        var line = Texts.line(fileName);
        var name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), FILE_NAME));
    }

    /**
     * What the shifts of a file come to, given the roster as it is now.
     *
     * @throws NotFound if there is no such file for the caller
     */
    @RequiresPermission(Permission.STAFF)
    public ImportPage page(UUID id) {
        var file = records.find(id).orElseThrow(() -> new NotFound("import"));
        return new ImportPage(file, file.done() ? new RosterPlan(List.of()) : plan(file));
    }

    private RosterPlan plan(RosterImport file) {
        var sheet = RosterJson.parse(file.entries());
        var code = file.sectionCode();
        return RosterPlan.of(file.month(), file.from(), file.to(), sheet, roles.of(code).stream().map(RosterImports::known).toList(),
                records.people(code, file.month(), sheet), wanted -> press.judge(code, wanted));
    }

    private static KnownRole known(DutyRole role) {
        return new KnownRole(role.getId(), role.getName(), role.isRetired(), role.getNeededFrom(), role.getNeededTo());
    }

    /**
     * Adds the chosen shifts as drafts, or, if one of them fails, nothing. Asked twice it adds them once.
     *
     * @param fingerprint of the plan that the person has seen
     * @param chosen      their places in that plan, from 0
     * @throws Refused  if the plan is no longer the one seen, or none is chosen that can be added
     * @throws NotFound if there is no such file for the caller
     */
    @RequiresPermission(Permission.STAFF)
    public void apply(UUID id, String fingerprint, Set<Integer> chosen) {
        var file = records.findToChange(id).orElseThrow(() -> new NotFound("import"));
        if (file.done()) {
            return;
        }
        keepers.kept(file.sectionCode()).requireOpen();
        records.lock();
        var plan = plan(file);
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new Refused("fingerprint", "roster.refused.plan");
        }
        var wanted = IntStream.range(0, plan.shifts().size()).filter(chosen::contains).mapToObj(plan.shifts()::get)
                .filter(shift -> shift.possible()).map(shift -> shift.terms()).toList();
        if (wanted.isEmpty()) {
            throw new Refused("chosen", "roster.refused.nothing");
        }
        press.add(file.sectionCode(), wanted, file.fileName());
        records.done(id, wanted.size());
    }

    /** Gives up a file that was not applied. @throws NotFound if there is no such file for the caller */
    @RequiresPermission(Permission.STAFF)
    public void discard(UUID id) {
        var file = records.findToChange(id).orElseThrow(() -> new NotFound("import"));
        if (!file.done()) {
            records.remove(id);
        }
    }
}
