package vn.diemcau.portal.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.audit.AuditEntry;
import vn.diemcau.portal.web.frame.Messages;

class AuditWordingTest {

    private final AuditWording wording = new AuditWording(Messages.of("vi"), Map.of("noi", "Khoa Nội", "tccb", "Phòng TCCB"),
            Map.of("hoatdong", "Hoạt động"));

    @Test
    void everythingThatIsKeptHasASentenceInBothLanguages() {
        for (var language : new String[] {"vi", "en"}) {
            assertThat(AuditWording.ACTIONS).allSatisfy(code ->
                    assertThat(Messages.of(language).text("audit.action." + code)).isNotBlank());
        }
    }

    @Test
    void fieldsAreToldInWordsAndInTheirOrder() {
        var entry = entry("article.revised", "", Map.of("body", "120", "audience", "HOSPITAL"),
                Map.of("body", "95", "audience", "SECTIONS", "sections", "noi tccb", "topic", "hoatdong"));
        assertThat(wording.changes(entry)).containsExactly(
                new AuditLine.Change("Ai được đọc", "Toàn bệnh viện", "Một số đơn vị"),
                new AuditLine.Change("Đơn vị được chọn", "", "Khoa Nội, Phòng TCCB"),
                new AuditLine.Change("Chuyên mục", "", "Hoạt động"),
                new AuditLine.Change("Nội dung", "120 ký tự", "95 ký tự"));
    }

    @Test
    void whatMayNotBeNamedIsCalledByTheEndOfItsId() {
        var entry = entry("article.revised", "", Map.of(), Map.of());
        var line = wording.line(entry, Set.of());
        assertThat(line.thing()).isEqualTo("Bài viết " + entry.thingId().substring(28));
        assertThat(line.link()).isNull();
        assertThat(wording.line(entry, Set.of(UUID.fromString(entry.thingId()))).link()).isEqualTo("/news/" + entry.thingId());
    }

    @Test
    void whatAnotherReleaseHasStoredIsShownAsItIs() {
        var line = wording.line(entry("ward.closed", "Họp", Map.of(), Map.of("seat", "A1")), Set.of());
        assertThat(line.action()).isEqualTo("ward.closed");
        assertThat(line.changes()).containsExactly(new AuditLine.Change("seat", "", "A1"));
    }

    private static AuditEntry entry(String action, String name, Map<String, String> before, Map<String, String> after) {
        return new AuditEntry(UUID.randomUUID(), Instant.EPOCH, "id", "Lan", action, "noi", "article",
                UUID.randomUUID().toString(), name, false, before, after, "0123456789ab", "10.0.0.1");
    }
}
