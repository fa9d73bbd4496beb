package vn.diemcau.portal.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.mail.words.Appointment;

/** What biweekly has written is read back by ical4j. */
class AppointmentTextTest {

    private static final UUID ID = UUID.fromString("019ab2c0-0000-7000-8000-000000000001");
    private static final Instant BEGIN = Instant.parse("2026-12-01T00:30:00Z");

    private static Appointment appointment(int sequence, boolean cancelled) {
        return new Appointment(ID, sequence, cancelled, "Giao ban; toàn viện, \"quý IV\"", BEGIN, BEGIN.plusSeconds(7200), "Hội trường A", "", "Phòng CTXH");
    }

    private static Calendar read(Appointment appointment) throws Exception {
        return new CalendarBuilder().build(new StringReader(AppointmentText.calendar(appointment, "no-reply@hospital.example", "an@hospital.example",
                "https://portal.example/meetings/1", BEGIN.minusSeconds(99))));
    }

    private static String value(Calendar calendar, String property) {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow().getProperty(property).orElseThrow().getValue();
    }

    @Test
    void aRequestIsReadByAnotherLibrary() throws Exception {
        var calendar = read(appointment(0, false));
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("REQUEST");
        assertThat(value(calendar, "UID")).isEqualTo(ID.toString());
        assertThat(value(calendar, "DTSTART")).isEqualTo("20261201T003000Z");
        assertThat(value(calendar, "DTEND")).isEqualTo("20261201T023000Z");
        assertThat(value(calendar, "SUMMARY")).isEqualTo("Giao ban; toàn viện, \"quý IV\"");
        assertThat(value(calendar, "ATTENDEE")).isEqualTo("mailto:an@hospital.example");
        assertThat(value(calendar, "ORGANIZER")).isEqualTo("mailto:no-reply@hospital.example");
    }

    @Test
    void aCancellationCountsUp() throws Exception {
        var calendar = read(appointment(3, true));
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("CANCEL");
        assertThat(value(calendar, "SEQUENCE")).isEqualTo("3");
        assertThat(value(calendar, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        assertThat(AppointmentText.read(AppointmentText.stored(appointment(2, true)))).isEqualTo(appointment(2, true));
        assertThat(AppointmentText.read(null)).isNull();
    }
}
