package vn.diemcau.portal.core.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** What was written by one library is read by another. */
class CalendarTextTest {

    private static final Instant BEGINS = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-11-24T00:30:00Z");
    private static final String LONG = "Ghi chú dài, có dấu phẩy; chấm phẩy \\ và chữ ế ộ ữ để dòng phải gấp lại ở giữa những chữ có dấu như thế này"
            + "\nDòng hai: 😀😀😀 " + "Ệ".repeat(120);
    private static final UUID ID = UUID.randomUUID();

    @Test
    void aShiftIsReadAsItWasWritten() throws Exception {
        var event = only(feed(FeedKind.DUTY, new FeedEvent(ID, null, 4, "Bác sĩ trực", "Khoa Nội, tầng 3", BEGINS, ENDS, LONG, "", "", "", "", "", "")));
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(ID.toString());
        assertThat(event.getSummary().getValue()).isEqualTo("Bác sĩ trực");
        assertThat(event.getLocation().getValue()).isEqualTo("Khoa Nội, tầng 3");
        assertThat(event.getDescription().getValue()).isEqualTo(LONG + "\nhttps://portal.example/duty/mine");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(4);
        DtStart<? extends TemporalAccessor> start = event.getDateTimeStart();
        DtEnd<? extends TemporalAccessor> end = event.getDateTimeEnd();
        assertThat(Instant.from(start.getDate())).isEqualTo(BEGINS);
        assertThat(Instant.from(end.getDate())).isEqualTo(ENDS);
        assertThat(event.getProperty(Property.ATTENDEE)).isEmpty();
    }

    @Test
    void timesAreThoseOfTheHospitalWithItsTimeZone() throws Exception {
        var text = feed(FeedKind.MEETINGS, meeting("CALLED", "YES")).text();
        assertThat(text).contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261123T190000", "BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "TZOFFSETTO:+0700");
        assertThat(new CalendarBuilder().build(new StringReader(text)).getComponent(Component.VTIMEZONE)).isPresent();
    }

    @Test
    void aMeetingBearsWhatItsOwnerHasAnswered() throws Exception {
        assertThat(answer("YES")).isEqualTo(PartStat.ACCEPTED);
        assertThat(answer("NO")).isEqualTo(PartStat.DECLINED);
        assertThat(answer("NONE")).isEqualTo(PartStat.NEEDS_ACTION);
        assertThat(answer("STAND_IN")).isEqualTo(PartStat.DELEGATED);
    }

    @Test
    void aMeetingTellsChairHostLinkAndWhereItStands() throws Exception {
        var event = only(feed(FeedKind.MEETINGS, meeting("RUNNING", "YES")));
        assertThat(event.getDescription().getValue()).isEqualTo("Đang diễn ra\nChủ trì: Trần Thu Hà\nĐơn vị chuẩn bị: Phòng CTXH\n"
                + "Họp trực tuyến: https://hop.example/1\nBàn việc.\nhttps://portal.example/meetings/" + ID);
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getUrl().getValue()).isEqualTo("https://portal.example/meetings/" + ID);
    }

    @Test
    void aCancelledMeetingIsCancelledAndTakesNoTime() throws Exception {
        var event = only(feed(FeedKind.MEETINGS, new FeedEvent(ID, ID, 2, "Họp", "", BEGINS, ENDS, "Bão số 9", "", "", "Phòng CTXH", "", "CANCELLED",
                "YES")));
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getTimeTransparency().getValue()).isEqualTo("TRANSPARENT");
        assertThat(event.getDescription().getValue()).startsWith("Đã hủy. Lý do: Bão số 9\n");
    }

    @Test
    void noLineHasMoreThanSeventyFiveOctets() {
        var text = feed(FeedKind.DUTY, new FeedEvent(ID, null, 1, "Trực " + "ế".repeat(200), "x".repeat(74) + "Ệ", BEGINS, ENDS, LONG, "", "", "", "", "",
                "")).text();
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void theMarkStaysUntilSomethingChanges() {
        var first = feed(FeedKind.MEETINGS, meeting("CALLED", "NONE"));
        var later = CalendarText.of(FeedKind.MEETINGS, found(meeting("CALLED", "NONE")), "https://portal.example/", ENDS);
        assertThat(later.text()).isNotEqualTo(first.text());
        assertThat(later.mark()).isEqualTo(first.mark());
        assertThat(feed(FeedKind.MEETINGS, meeting("CALLED", "YES")).mark()).isNotEqualTo(first.mark());
    }

    @Test
    void theMarkIsTheSameInWhateverOrderTheEventsWereFound() {
        var other = new FeedEvent(UUID.randomUUID(), null, 1, "Giao ban", "", BEGINS, ENDS, "", "", "", "", "", "CALLED", "NONE");
        var later = new FeedEvent(UUID.randomUUID(), null, 1, "Sơ kết", "", ENDS, ENDS.plusSeconds(3600), "", "", "", "", "", "CALLED", "NONE");
        var first = feed(FeedKind.MEETINGS, meeting("CALLED", "NONE"), other, later);
        assertThat(feed(FeedKind.MEETINGS, later, other, meeting("CALLED", "NONE")).mark()).isEqualTo(first.mark());
    }

    @Test
    void aCalendarWithoutEventsIsACalendar() throws Exception {
        for (var kind : FeedKind.values()) {
            var text = CalendarText.of(kind, found(), "https://portal.example", BEGINS).text();
            assertThat(new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT)).isEmpty();
        }
    }

    private static PartStat answer(String given) throws Exception {
        var event = only(feed(FeedKind.MEETINGS, meeting("CALLED", given)));
        Attendee owner = event.<Attendee>getProperty(Property.ATTENDEE).orElseThrow();
        assertThat(owner.getCalAddress()).hasToString("mailto:ha@benhvien.example");
        return owner.<PartStat>getParameter(Parameter.PARTSTAT).orElseThrow();
    }

    private static FeedEvent meeting(String state, String answer) {
        return new FeedEvent(ID, ID, 1, "Họp", "Hội trường A", BEGINS, ENDS, "Bàn việc.", "Trần Thu Hà", "", "Phòng CTXH", "https://hop.example/1",
                state, answer);
    }

    private static Feed feed(FeedKind kind, FeedEvent... events) {
        return CalendarText.of(kind, found(events), "https://portal.example/", BEGINS);
    }

    private static FoundFeed found(FeedEvent... events) {
        return new FoundFeed(new FeedReader("Trần Thu Hà", "ha@benhvien.example", "vi"), List.of(events));
    }

    private static VEvent only(Feed feed) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(feed.text()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
