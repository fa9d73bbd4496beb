package vn.diemcau.portal.launcher.system;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskSpaceTest {

    private static final Path FOLDER = Path.of("home");

    @Test
    void tooLittleSpaceIsToldWithBothNumbers() {
        assertThatThrownBy(() -> DiskSpace.check(FOLDER, 1999, 2048))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("1999 MB")
                .hasMessageContaining("2048 MB");
    }

    @Test
    void justEnoughSpaceIsEnough() {
        assertThatCode(() -> DiskSpace.check(FOLDER, 300, 300)).doesNotThrowAnyException();
    }
}
