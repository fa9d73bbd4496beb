package vn.diemcau.portal.it.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.portal.core.calendar.CalendarDesk;
import vn.diemcau.portal.core.calendar.EntryDraft;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.Rows;

/** Entries of the section {@code ctxh}, proposed by its editor; the section {@code noi} approves. Each has a day of its own. */
@ApplicationScoped
public class CalendarFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private CalendarDesk desk;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    /** The hospital, with {@code noi} as the office. */
    public void ensure() {
        hospital.ensure();
        rows.change("insert into calendar_office (section_id) select id from section where code = 'noi' on conflict do nothing");
    }

    /** A day on which nothing is yet. */
    public LocalDate day() {
        return LocalDate.of(2031, 1, 6).plusDays(NUMBER.incrementAndGet());
    }

    public static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(HospitalDay.ZONE).toInstant();
    }

    /** From eight to ten in the morning. */
    public static EntryDraft words(LocalDate day, UUID room, UUID chair) {
        return new EntryDraft("Giao ban " + NUMBER.incrementAndGet(), at(day, 8), at(day, 10), "Người chủ trì", chair, "Trưởng các khoa", "", room);
    }

    public UUID proposed(EntryDraft draft) {
        ensure();
        return callers.as("ctxh.editor", () -> desk.propose("ctxh", draft));
    }

    public UUID proposed() {
        return proposed(words(day(), null, null));
    }

    public UUID approved() {
        var id = proposed();
        rows.change("update calendar_entry set state = 'APPROVED' where id = ?", id);
        return id;
    }

    public UUID room(int seats) {
        ensure();
        var id = UUID.randomUUID();
        rows.change("insert into room (id, name, capacity, version) values (?, ?, ?, 1)", id, "Phòng " + id, seats);
        return id;
    }

    public long version(UUID entry) {
        return rows.number("select version from calendar_entry where id = ?", entry);
    }

    public String state(UUID entry) {
        return rows.texts("select state from calendar_entry where id = ?", entry).get(0);
    }
}
