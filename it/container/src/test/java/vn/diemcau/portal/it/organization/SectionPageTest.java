package vn.diemcau.portal.it.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionLine;
import vn.diemcau.portal.core.organization.SectionText;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** What a section says of itself on its page. */
@InsideTheServer
class SectionPageTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Administration administration;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    private static SectionText text(String introduction) {
        return new SectionText(introduction, "Nhà B", "1040", "7:00–16:30", 3,
                List.of(new SectionLine("Biểu mẫu", "/news?topic=hoatdong")), List.of(new SectionLine("Quầy hỗ trợ", "1196")));
    }

    private Section section() {
        return callers.as("ctxh.admin", () -> administration.section("ctxh"));
    }

    @Test
    @Operation("Administration.describe")
    void onlyWhoRunsTheSectionChangesItsPage() {
        permissions.of("Administration.describe", () -> section().getVersion(),
                        version -> administration.describe("ctxh", version, text("Hỗ trợ")))
                .allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    void whatWasChangedStandsOnThePageAtOnce() {
        assertThat(reader.show("noi.staff", "/s/ctxh").body()).doesNotContain("Đón tiếp người bệnh khó khăn");
        callers.as("ctxh.admin", () -> administration.describe("ctxh", administration.section("ctxh").getVersion(), text("Đón tiếp người bệnh khó khăn")));
        assertThat(reader.show("noi.staff", "/s/ctxh").body())
                .contains("Đón tiếp người bệnh khó khăn", "7:00–16:30", "Biểu mẫu", "tel:1196");
    }

    @Test
    void whoStartedFromAnOlderPageIsToldAndOverwritesNothing() {
        long old = section().getVersion();
        callers.as("ctxh.admin", () -> administration.describe("ctxh", old, text("Bản của người thứ nhất " + old)));
        assertThatThrownBy(() -> callers.as("admin", () -> administration.describe("ctxh", old, text("Bản của người thứ hai"))))
                .isInstanceOf(Refused.class);
        assertThat(section().getIntroduction()).isEqualTo("Bản của người thứ nhất " + old);
    }

    @Test
    void theAdminOfASectionChangesThePagesOfThoseBelowIt() {
        rows.change("update section set parent_id = (select id from section where code = 'noi') where code = 'tccb'");
        try {
            callers.as("noi.admin", () -> administration.describe("tccb", administration.section("tccb").getVersion(), text("Việc của cấp trên")));
            assertThat(callers.as("noi.admin", () -> administration.section("tccb")).getIntroduction()).isEqualTo("Việc của cấp trên");
        } finally {
            rows.change("update section set parent_id = null where code = 'tccb'");
        }
    }
}
