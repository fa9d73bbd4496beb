package vn.diemcau.portal.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.core.shared.Refused;

class BrandColoursTest {

    private static final Colour WHITE = Colour.WHITE;
    private static final Colour DARK_SURFACE = Colour.of("#15262D");
    private static final Colour DARK_PAPER = Colour.of("#0E1B20");

    @ParameterizedTest
    @ValueSource(strings = {"#0b7a75", "#2461a8", "#8e3a8a", "#b42318", "#8a5a00", "#000000", "#767676", "#003366", "#5b0000"})
    void whateverIsTakenIsLegibleOnLightAndDarkPages(String chosen) {
        var colours = BrandColours.of(chosen);
        var light = colours.light();
        assertThat(contrast(light.brand(), WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(light.strong(), WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(light.strong(), Colour.of(light.soft()))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(light.onBrand(), Colour.of(light.brand()))).isGreaterThanOrEqualTo(4.5);
        var dark = colours.dark();
        for (var ground : new Colour[] {DARK_SURFACE, DARK_PAPER}) {
            assertThat(contrast(dark.brand(), ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(dark.strong(), ground)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(dark.strong(), Colour.of(dark.soft()))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark.onBrand(), Colour.of(dark.brand()))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark.onBrand(), Colour.of(dark.strong()))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffcc00", "#4fc1b8", "#777777"})
    void whatIsTooLightForWhiteTextIsRefusedWithWhatWasFound(String chosen) {
        assertThatThrownBy(() -> BrandColours.of(chosen)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("branding.refused.contrast"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12345", "#1234567", "0b7a75", "#0b7a7g", "#0b7a75;}body{display:none"})
    void whatIsNoColourIsRefused(String chosen) {
        assertThatThrownBy(() -> BrandColours.of(chosen)).isInstanceOf(Refused.class);
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Colour.BLACK.contrast(WHITE)).isCloseTo(21, org.assertj.core.data.Offset.offset(0.01));
        assertThat(Colour.of("#767676").contrast(WHITE)).isCloseTo(4.54, org.assertj.core.data.Offset.offset(0.01));
    }

    private static double contrast(String one, Colour other) {
        return Colour.of(one).contrast(other);
    }
}
