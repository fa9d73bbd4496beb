package vn.diemcau.portal.core.meetings.papers.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.meetings.live.headcount.Headcount;
import vn.diemcau.portal.core.meetings.minutes.CompiledPart;
import vn.diemcau.portal.core.meetings.minutes.MinutesPart;
import vn.diemcau.portal.core.meetings.minutes.MinutesView;
import vn.diemcau.portal.core.papers.forms.MinutesFacts;
import vn.diemcau.portal.core.papers.forms.MinutesPaper;
import vn.diemcau.portal.core.shared.HospitalDay;

/** What a paper of minutes says: the minutes as they were approved, with the addenda below them. Nothing is left out or put in. */
final class MinutesText {

    private static final String ATTENDANCE = "ATTENDANCE";
    private static final String CONCLUSIONS = "CONCLUSIONS";
    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)*\\.) (.+)", Pattern.DOTALL);

    private MinutesText() {
    }

    /** @param counted who was there; people of a meeting without connection points, or the delegates at these */
    static MinutesFacts of(Held held, MinutesView minutes, Optional<Headcount> counted, ResultDraft draft) {
        var groups = new ArrayList<>(lines(minutes.parts(), ATTENDANCE));
        counted.filter(count -> count.points() > 0).ifPresent(count ->
                groups.add(MinutesPaper.points(count.reported(), count.points(), count.present(), count.expected())));
        var people = counted.filter(count -> count.points() == 0);
        var attendance = new MinutesFacts.Attendance(people.map(Headcount::present).orElse(0), people.map(Headcount::expected).orElse(0), groups,
                List.of());
        return new MinutesFacts(held.title(), held.begin(), held.end(), held.place(), attendance,
                draft.chair(), draft.secretary(), minutes.parts().stream().filter(MinutesText::tellsOfAnItem).map(MinutesText::proceeding).toList(),
                lines(minutes.parts(), CONCLUSIONS), minutes.addenda().stream().map(one -> new MinutesFacts.Addendum(LocalDate.ofInstant(one.at(), HospitalDay.ZONE),
                        one.author(), one.text())).toList());
    }

    private static boolean tellsOfAnItem(MinutesPart part) {
        return !part.kind().equals(ATTENDANCE) && !part.kind().equals(CONCLUSIONS);
    }

    private static MinutesFacts.Proceeding proceeding(MinutesPart part) {
        var notes = new ArrayList<String>();
        var speakers = lines(part.speakers());
        if (!speakers.isEmpty()) {
            notes.add(MinutesPaper.speakers(speakers));
        }
        notes.addAll(lines(part.text()));
        var numbered = NUMBERED.matcher(part.heading());
        return part.kind().equals(CompiledPart.ITEM) && numbered.matches()
                ? new MinutesFacts.Proceeding(numbered.group(1), numbered.group(2), notes) : new MinutesFacts.Proceeding("", part.heading(), notes);
    }

    private static List<String> lines(List<MinutesPart> parts, String kind) {
        return parts.stream().filter(part -> part.kind().equals(kind)).flatMap(part -> lines(part.text()).stream()).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
