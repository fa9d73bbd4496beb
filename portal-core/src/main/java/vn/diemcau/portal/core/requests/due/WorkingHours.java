package vn.diemcau.portal.core.requests.due;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.HospitalDay;

/**
 * The hours of a week in which the offices of the hospital work, written as
 * {@code MON-FRI 07:00-11:30 13:30-17:00; SAT 07:00-11:30}: days with their hours, {@code 24:00} for the end of a day. Public
 * holidays are not known.
 */
public final class WorkingHours {

    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final Pattern GROUP = Pattern.compile("([A-Z]{3})(?:-([A-Z]{3}))?((?: +\\d\\d:\\d\\d-\\d\\d:\\d\\d)+)");
    private static final String MIDNIGHT = "24:00";
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Some hours of a day, in minutes since midnight. */
    private record Span(int from, int to) {
    }

    private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);

    private WorkingHours() {
    }

    /** Read from a setting. @throws IllegalArgumentException if it is written in another way, or hours of a day overlap */
    public static WorkingHours of(String setting) {
        var hours = new WorkingHours();
        Arrays.stream(setting.strip().split(" *; *")).forEach(hours::read);
        return hours;
    }

    private void read(String group) {
        var match = GROUP.matcher(group);
        if (!match.matches()) {
            throw wrong(group);
        }
        int first = DAYS.indexOf(match.group(1));
        int last = match.group(2) == null ? first : DAYS.indexOf(match.group(2));
        if (first < 0 || last < first) {
            throw wrong(group);
        }
        var spans = spans(group, match.group(3).strip());
        for (int day = first; day <= last; day++) {
            if (week.put(DayOfWeek.of(day + 1), spans) != null) {
                throw wrong(group);
            }
        }
    }

    private static List<Span> spans(String group, String text) {
        var spans = new ArrayList<Span>();
        int end = 0;
        for (var each : text.split(" +")) {
            var times = each.split("-");
            var span = new Span(minute(times[0]), minute(times[1]));
            if (span.from() < end || span.to() <= span.from()) {
                throw wrong(group);
            }
            spans.add(span);
            end = span.to();
        }
        return spans;
    }

    /** @throws java.time.DateTimeException if there is no such time of a day */
    private static int minute(String time) {
        return time.equals(MIDNIGHT) ? MINUTES_OF_A_DAY : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static IllegalArgumentException wrong(String group) {
        return new IllegalArgumentException("Working hours are written as MON-FRI 07:00-11:30 13:30-17:00, not as " + group);
    }

    /** When so much time of work has gone by since a moment. */
    public Instant after(Instant start, Duration work) {
        var left = work;
        for (var day = LocalDate.ofInstant(start, HospitalDay.ZONE);; day = day.plusDays(1)) {
            for (var span : week.getOrDefault(day.getDayOfWeek(), List.of())) {
                var from = latest(start, at(day, span.from()));
                var to = at(day, span.to());
                if (!from.plus(left).isAfter(to)) {
                    return from.plus(left);
                }
                left = from.isBefore(to) ? left.minus(Duration.between(from, to)) : left;
            }
        }
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(HospitalDay.ZONE).plusMinutes(minute).toInstant();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
