package vn.diemcau.portal.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.shared.HospitalDay;

class DemoMeetingsTest {

    private static final Set<String> SECTIONS = DemoCodes.of("sections.json");
    private static final Set<String> STAFF = DemoFiles.array("staff.json").stream().map(row -> row.getString("staffNumber"))
            .collect(Collectors.toSet());

    static List<JsonObject> meetings() {
        return DemoFiles.array("meetings.json");
    }

    static List<JsonObject> entries() {
        return DemoFiles.object("calendar.json").getJsonArray("entries").getValuesAs(JsonObject.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings.json", "calendar.json"})
    void textIsNormalised(String file) {
        assertThat(Normalizer.isNormalized(DemoFiles.text(file), Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void sectionsAndPeopleExist(JsonObject meeting) {
        assertThat(SECTIONS).contains(meeting.getString("section")).containsAll(DemoCodes.in(meeting.getJsonArray("sections")));
        for (var person : meeting.getJsonArray("people").getValuesAs(JsonObject.class)) {
            assertThat(person.containsKey("name") || STAFF.contains(person.getString("is"))).as(person.toString()).isTrue();
            assertThat(STAFF).contains(person.getString("standIn", "BV0001"));
        }
        for (var item : meeting.getJsonArray("agenda").getValuesAs(JsonObject.class)) {
            for (var speaker : item.getJsonArray("speakers").getValuesAs(JsonString::getString)) {
                assertThat(speaker.contains("; ") || STAFF.contains(speaker)).as(speaker).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void anAgendaFitsIntoItsMeeting(JsonObject meeting) {
        int minutes = meeting.getJsonArray("agenda").getValuesAs(JsonObject.class).stream().mapToInt(item -> item.getInt("minutes")).sum();
        assertThat(minutes).isLessThanOrEqualTo(meeting.getInt("minutes"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatStandsOnTheCalendarIsOfSomebody(JsonObject entry) {
        assertThat(SECTIONS).contains(entry.getString("section"));
        assertThat(STAFF).contains(entry.getString("chair"));
        assertThat(entry.getString("room") + entry.getString("place")).isNotEmpty();
    }

    @Test
    void oneConferenceHasFortyPointsAndOneWasHeldByMany() {
        var points = meetings().stream().filter(meeting -> meeting.containsKey("points")).map(meeting -> meeting.getJsonObject("points")).toList();
        assertThat(points).anyMatch(tree -> size(tree) >= 36 && tree.getInt("reported") == 0).anyMatch(tree -> tree.getInt("reported") > 80);
    }

    private static int size(JsonObject tree) {
        int middle = tree.getJsonArray("middle").size();
        return 1 + middle + (middle - tree.getInt("bare")) * tree.getJsonArray("lower").size();
    }

    @Test
    void soonIsInWorkingHoursWhateverTheHour() {
        var row = Json.createObjectBuilder().add("from", "soon").build();
        for (int hour = 0; hour < 24; hour++) {
            var now = ZonedDateTime.of(LocalDate.of(2026, 11, 23), LocalTime.of(hour, 20), HospitalDay.ZONE);
            var begin = DemoTime.begin(row, now).atZone(HospitalDay.ZONE);
            assertThat(begin).isAfter(now).isBefore(now.plusDays(2));
            assertThat(begin.getHour()).isBetween(7, 16);
        }
    }

    @Test
    void weekdaysCountFromMondayAlsoOnSunday() {
        var row = Json.createObjectBuilder().add("from", "08:00").add("week", 1).add("weekday", 2).build();
        var sunday = ZonedDateTime.of(LocalDate.of(2026, 11, 29), LocalTime.NOON, HospitalDay.ZONE);
        var begin = DemoTime.begin(row, sunday).atZone(HospitalDay.ZONE);
        assertThat(begin.toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(begin.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
    }

    @Test
    void aDocumentIsAPdfWithItsWords() throws Exception {
        var title = "Tóm tắt chương trình chăm sóc sức khỏe nhân dân";
        try (var document = Loader.loadPDF(DemoPapers.pdf(title, List.of("Số liệu nền lấy theo báo cáo năm trước. ".repeat(5))))) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)).contains(title, "Số liệu nền");
        }
    }
}
