package vn.diemcau.portal.core.meetings.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.mail.words.Appointment;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.HospitalDay;

/** What people are told of a meeting. */
final class CallWords {

    private CallWords() {
    }

    /** @param more what the sentence names beside title, time and place */
    static Telling telling(String kind, Meeting meeting, String... more) {
        var begin = meeting.getBeginsAt();
        var arguments = new ArrayList<>(List.of(meeting.getTitle(),
                DayTime.text(DayTime.of(begin)) + " " + HospitalDay.written(DayTime.day(begin)), where(meeting).isEmpty() ? "" : ", " + where(meeting)));
        arguments.addAll(List.of(more));
        return new Telling(kind, arguments, "/meetings/" + meeting.getId());
    }

    private static String where(Meeting meeting) {
        return meeting.getPlace().isEmpty() ? meeting.getVideoLink() : meeting.getPlace();
    }

    static Appointment appointment(Meeting meeting, int sequence, boolean cancelled) {
        return new Appointment(meeting.getId(), sequence, cancelled, meeting.getTitle(), meeting.getBeginsAt(), meeting.getEndsAt(),
                where(meeting), meeting.getVideoLink(), meeting.getSection().getName());
    }

    /** Tells whether people were told something else of time, place or title. */
    static String fingerprint(Meeting meeting) {
        return Fingerprint.sha256(String.join("\n", meeting.getTitle(), meeting.getBeginsAt().toString(), meeting.getEndsAt().toString(),
                meeting.getPlace(), meeting.getVideoLink()).getBytes(UTF_8));
    }
}
