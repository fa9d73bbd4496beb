package vn.diemcau.portal.core.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import vn.diemcau.portal.core.mail.words.Appointment;

/**
 * An appointment as it is stored, and as it goes out: a request or a cancellation (RFC 5546) for one reader, times in UTC. Answers
 * are given in the portal, so none are asked of the calendar.
 */
final class AppointmentText {

    private static final String MAKER = "-//Diem Cau//Meetings//VI";
    private static final JsonProvider JSON = JsonProvider.provider();

    private AppointmentText() {
    }

    static String method(Appointment appointment) {
        return appointment.cancelled() ? Method.CANCEL : Method.REQUEST;
    }

    /** @param from the address of the portal @param to the reader's @param link where the reader finds it in the portal */
    static String calendar(Appointment appointment, String from, String to, String link, Instant now) {
        var event = new VEvent();
        event.setUid(appointment.uid().toString());
        event.setSequence(appointment.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(appointment.begins()));
        event.setDateEnd(Date.from(appointment.ends()));
        event.setSummary(appointment.title());
        if (!appointment.place().isEmpty()) {
            event.setLocation(appointment.place());
        }
        event.setDescription((appointment.description() + "\n" + link).strip());
        event.setUrl(link);
        event.setStatus(appointment.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setOrganizer(new Organizer(appointment.host(), from));
        var reader = new Attendee(null, to);
        reader.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        reader.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        reader.setRsvp(false);
        event.addAttendee(reader);
        var calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setMethod(method(appointment));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    static String stored(Appointment a) {
        return JSON.createObjectBuilder().add("uid", a.uid().toString()).add("sequence", a.sequence()).add("cancelled", a.cancelled())
                .add("title", a.title()).add("begins", a.begins().toString()).add("ends", a.ends().toString()).add("place", a.place())
                .add("description", a.description()).add("host", a.host()).build().toString();
    }

    /** @return null for null */
    static Appointment read(String stored) {
        if (stored == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(stored))) {
            var a = reader.readObject();
            return new Appointment(UUID.fromString(a.getString("uid")), a.getInt("sequence"), a.getBoolean("cancelled"), a.getString("title"),
                    Instant.parse(a.getString("begins")), Instant.parse(a.getString("ends")), a.getString("place"), a.getString("description"),
                    a.getString("host"));
        }
    }
}
