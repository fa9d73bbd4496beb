package vn.diemcau.portal.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void whatIsWrittenIsReadBackToTheMicrosecond() {
        var cursor = new Cursor(Instant.parse("2026-11-05T08:20:30.123456Z"), UUID.randomUUID());
        assertThat(Cursor.parse(cursor.encoded())).contains(cursor);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1", "1_x", "-1_00000000-0000-0000-0000-000000000000", "1_------------------------------------",
        "99999999999999999999_00000000-0000-0000-0000-000000000000", "' or 1=1"})
    void aDamagedCursorMeansTheFirstPage(String damaged) {
        assertThat(Cursor.parse(damaged)).isEmpty();
    }
}
