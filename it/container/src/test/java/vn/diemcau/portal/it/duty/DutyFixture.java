package vn.diemcau.portal.it.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.duty.transfer.RosterImports;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.structure.Structure;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Roles and shifts of tests; gone after each, as is what was done to the clock. */
@ApplicationScoped
public class DutyFixture {

    private static final String CLOCK = "portal.clock.ahead";

    @Inject
    private HospitalFixture hospital;

    @Inject
    private StaffFixture staff;

    @Inject
    private Rows rows;

    @Inject
    private Callers callers;

    @Inject
    private RosterImports imports;

    @Inject
    private Structure structure;

    UUID role(String section) {
        return role(section, "");
    }

    UUID role(String section, String phone) {
        hospital.ensure();
        var id = UUID.randomUUID();
        rows.change("insert into duty_role (id, section_id, name, phone, position, version) values (?, (select id from section where code = ?), ?, ?, 1, 1)",
                id, section, "Trực thử " + id.toString().substring(0, 8), phone);
        return id;
    }

    /** A published shift. */
    UUID shift(UUID role, UUID person, Instant begins, Instant ends) {
        return shift(role, person, begins, ends, true);
    }

    UUID shift(UUID role, UUID person, Instant begins, Instant ends, boolean published) {
        var id = UUID.randomUUID();
        rows.change("insert into shift (id, role_id, section_id, staff_member_id, begins_at, ends_at, published, version)"
                + " select ?, id, section_id, ?, cast(? as timestamptz), cast(? as timestamptz), ?, 1 from duty_role where id = ?",
                id, person, begins.toString(), ends.toString(), published, role);
        return id;
    }

    UUID swap(UUID shift, UUID by, UUID of, String state) {
        var id = UUID.randomUUID();
        rows.change("insert into shift_swap (id, section_id, shift_id, asked_by, asked_of, state, asked_at, terms)"
                + " select ?, section_id, id, ?, ?, ?, now(), swap_terms(id, null) from shift where id = ?", id, by, of, state, shift);
        return id;
    }

    UUID person(String section) {
        return staff.in(section);
    }

    /** A file with a roster, sent for the section {@code ctxh}. */
    public UUID send(String username, YearMonth month, String text) {
        hospital.ensure();
        try {
            var file = Files.createTempFile("roster", ".part");
            try {
                Files.writeString(file, text);
                return callers.as(username, () -> imports.add("ctxh", month, "lich.csv", file, "7h", "7h"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ShiftTerms terms(UUID role, UUID person, LocalDate day, String from, String to) {
        return ShiftTerms.written(role, person, day, DayTime.minutes("from", from), DayTime.minutes("to", to), null, "");
    }

    /** From now on the portal's clock is that much ahead. */
    void moveClock(Duration ahead) {
        System.setProperty(CLOCK, ahead.toString());
    }

    /** From today on the section {@code ctxh} is closed, until the test is over. */
    void closeSection() {
        callers.as("admin", () -> structure.close("ctxh", structure.section("ctxh").version(), HospitalDay.today()));
    }

    void clear() {
        System.clearProperty(CLOCK);
        if (rows.number("select count(*) from section where closed_on is not null") > 0) {
            callers.as("admin", () -> structure.reopen("ctxh", structure.section("ctxh").version()));
        }
        for (var table : new String[] {"quick_target", "shift_swap", "calendar_feed", "roster_keeper", "roster_rules", "roster_import", "shift", "duty_role"}) {
            rows.change("delete from " + table);
        }
        staff.clear();
    }
}
