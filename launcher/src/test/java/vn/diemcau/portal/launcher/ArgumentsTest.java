package vn.diemcau.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.portal.launcher.system.StartFailure;

class ArgumentsTest {

    @Test
    void runWithoutOptionsHasDemoData() {
        assertThat(parse("run")).isEqualTo(new Arguments(Arguments.Command.RUN, true, 0, false, false));
        assertThat(Arguments.parse(List.of())).isEqualTo(parse("run"));
    }

    @Test
    void runTakesItsOptions() {
        assertThat(parse("run --empty").demo()).isFalse();
        assertThat(parse("run --demo-size 5000").demoSize()).isEqualTo(5000);
        assertThat(parse("run --bench").bench()).isTrue();
    }

    @Test
    void resetAsksUnlessToldNotTo() {
        assertThat(parse("reset").yes()).isFalse();
        assertThat(parse("reset --yes").yes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "run --fast", "run --demo-size", "run --demo-size many", "run --demo-size -1",
            "run --empty --demo-size 5", "reset --no"})
    void whatIsNotUnderstoodIsRefused(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(StartFailure.class);
    }

    private static Arguments parse(String line) {
        return Arguments.parse(List.of(line.split(" ")));
    }
}
