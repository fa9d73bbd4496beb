package vn.diemcau.portal.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.settings.BrandColours;

class OfferedColoursTest {

    private static final Pattern ACCENT = Pattern.compile("--accent-\\d+: (#[0-9A-F]{6});");

    @Test
    void theColoursThatAreOfferedAreTheAccentsOfTheLook() throws IOException {
        var tokens = Files.readString(Path.of("src/main/webapp/resources/css/tokens.css"));
        var accents = ACCENT.matcher(tokens).results().map(found -> found.group(1).toLowerCase()).limit(12).toList();
        assertThat(BrandingView.OFFERED).isEqualTo(accents);
    }

    @Test
    void eachOfThemCanBeTaken() {
        assertThat(BrandingView.OFFERED).allSatisfy(colour -> assertThat(BrandColours.of(colour).name()).isEqualTo(colour));
    }
}
