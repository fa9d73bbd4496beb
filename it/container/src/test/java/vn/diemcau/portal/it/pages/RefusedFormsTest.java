package vn.diemcau.portal.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** Of several forms on a page, the one that was refused says so, and no other. */
@InsideTheServer
class RefusedFormsTest {

    private static final String SENTENCE = "<p class=\"error\" id=\"%s-error\">";

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @BeforeEach
    void thereAreTopicsAndSections() {
        hospital.ensure();
    }

    @Test
    void aRefusedRenamingIsSaidAtTheTopicAndNotAtANewOne() {
        var version = rows.number("select version from topic where code = 'hoatdong'");
        var page = reader.sendForm("admin", "/admin/topics", "do=rename&form=hoatdong&code=hoatdong&version=" + version
                + "&nameVi=&nameEn=Kept").body();
        assertThat(page).contains(SENTENCE.formatted("hoatdong-nameVi"), "aria-describedby=\"hoatdong-nameVi-error\"")
                .doesNotContain(SENTENCE.formatted("nameVi"));
        assertThat(page.split("value=\"Kept\"", -1)).hasSize(2);
    }

    @Test
    void aRefusedNewTopicIsSaidAtItsField() {
        var page = reader.sendForm("admin", "/admin/topics", "do=add&code=&nameVi=&nameEn=Typed").body();
        assertThat(page).contains(SENTENCE.formatted("nameVi"), "aria-describedby=\"nameVi-error\"", "value=\"Typed\"")
                .doesNotContain(SENTENCE.formatted("hoatdong-nameVi"));
    }

    @Test
    void aRefusedShiftFillsNothingIntoTheFormForANewSection() {
        var page = reader.sendForm("admin", "/admin/sections", "form=shift&shift=up&code=nowhere");
        assertThat(page.body()).doesNotContain("value=\"nowhere\"");
    }

    @Test
    void aRefusedNewSectionKeepsWhatWasTyped() {
        var page = reader.sendForm("admin", "/admin/sections", "code=x%20y&name=Khoa+X&shortName=X&kind=CLINICAL&parent=&accent=1").body();
        assertThat(page).contains("value=\"x y\"", "value=\"Khoa X\"", SENTENCE.formatted("code"), "code-help code-error");
    }
}
