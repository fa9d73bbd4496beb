package vn.diemcau.portal.core.duty.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** What was written by one library is read by another. */
class CalendarTextTest {

    private static final Instant BEGINS = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-11-24T00:30:00Z");
    private static final String LONG = "Ghi chú dài, có dấu phẩy; chấm phẩy và chữ ế ộ ữ để dòng phải gấp lại ở giữa những chữ có dấu như thế này";

    @Test
    void shiftsAreReadBackByAnotherLibraryWithTheirTimesAndVietnameseWords() throws Exception {
        var id = UUID.randomUUID();
        var text = CalendarText.of(List.of(new FeedShift(id, "Bác sĩ trực", "Khoa Nội, tầng 3", BEGINS, ENDS, LONG, 4)), BEGINS);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes("UTF-8").length).isLessThanOrEqualTo(75 * 3));
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(id.toString());
            assertThat(event.getSummary().getValue()).isEqualTo("Bác sĩ trực");
            assertThat(event.getLocation().getValue()).isEqualTo("Khoa Nội, tầng 3");
            assertThat(event.getDescription().getValue()).isEqualTo(LONG);
            assertThat(event.getSequence().getSequenceNo()).isEqualTo(4);
            DtStart<? extends TemporalAccessor> start = event.getDateTimeStart();
            DtEnd<? extends TemporalAccessor> end = event.getDateTimeEnd();
            assertThat(Instant.from(start.getDate())).isEqualTo(BEGINS);
            assertThat(Instant.from(end.getDate())).isEqualTo(ENDS);
        });
    }

    @Test
    void aCalendarWithoutShiftsIsACalendar() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(CalendarText.of(List.of(), BEGINS)));
        assertThat(calendar.getComponents()).isEmpty();
    }
}
