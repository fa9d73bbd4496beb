package vn.diemcau.portal.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.SectionRole;

@InsideTheServer
class CallersTest {

    @Inject
    private Callers callers;

    @Inject
    private Access access;

    @Test
    void severalPeopleCallOneAfterTheOther() {
        var editor = callers.as("ctxh.editor", () -> access.caller());
        var reader = callers.as("noi.staff", () -> access.caller());
        assertThat(editor.staff()).isTrue();
        assertThat(editor.sectionsWith(SectionRole.EDITOR)).containsExactly("ctxh");
        assertThat(editor.sectionsWith(SectionRole.ADMIN)).isEmpty();
        assertThat(reader.username()).isEqualTo("noi.staff");
        assertThat(reader.sections()).containsExactly("noi");
        assertThat(access.caller().isStranger()).isTrue();
    }
}
