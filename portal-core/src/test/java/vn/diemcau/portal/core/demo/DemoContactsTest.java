package vn.diemcau.portal.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoContactsTest {

    static List<JsonObject> contacts() {
        return DemoFiles.array("external-contacts.json");
    }

    @ParameterizedTest
    @MethodSource("contacts")
    void aContactCanBeTakenAndBelongsToASection(JsonObject contact) {
        assertThat(DemoContacts.draft(contact).faults()).isEmpty();
        assertThat(DemoContacts.draft(contact).facts().numbers()).isNotEmpty();
        assertThat(DemoCodes.of("sections.json")).contains(contact.getString("section"));
    }

    @Test
    void textIsNormalisedAndSomeAreForTheWholeHospital() {
        assertThat(Normalizer.isNormalized(DemoFiles.text("external-contacts.json"), Normalizer.Form.NFC)).isTrue();
        assertThat(contacts()).hasSizeGreaterThanOrEqualTo(12).anyMatch(contact -> contact.getBoolean("shared"))
                .anyMatch(contact -> !contact.getBoolean("shared"));
    }
}
