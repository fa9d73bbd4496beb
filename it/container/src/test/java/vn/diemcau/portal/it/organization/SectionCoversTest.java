package vn.diemcau.portal.it.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.organization.covers.SectionCovers;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Reader;

/** The picture at the head of the page of a section. */
@InsideTheServer
class SectionCoversTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private SectionCovers covers;

    @Inject
    private PictureFixture pictures;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    @AfterEach
    void thePageHasNoPicture() {
        callers.as("ctxh.admin", () -> covers.remove("ctxh"));
    }

    @Test
    @Operation("SectionCovers.use")
    @Operation("SectionCovers.remove")
    @Operation("SectionCovers.file")
    void whoRunsTheSectionGivesItsPageAPictureAndAllStaffSeeIt() {
        permissions.of("SectionCovers.use", () -> covers.use("ctxh", pictures.upload())).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("SectionCovers.remove", () -> covers.remove("ctxh")).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("SectionCovers.file", pictures::cover, id -> assertThat(covers.file(id, 64).size()).isPositive()).allowsAllStaff();
    }

    @Test
    void thePictureStandsOnThePageUntilItIsReplacedAndThenItsFilesAreGone() {
        var first = pictures.cover();
        assertThat(reader.show("noi.staff", "/s/ctxh").body()).contains("/covers/" + first + "/64.jpg");
        assertThat(reader.show("noi.staff", "/covers/" + first + "/64.jpg").statusCode()).isEqualTo(200);
        var second = pictures.cover();
        assertThat(reader.show("noi.staff", "/s/ctxh").body()).contains(second.toString()).doesNotContain(first.toString());
        assertThatThrownBy(() -> callers.as("noi.staff", () -> covers.file(first, 64))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheOldOneStays() {
        var cover = pictures.cover();
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> covers.use("ctxh", pictures.textFile()))).isInstanceOf(PictureRefused.class);
        assertThat(reader.show("noi.staff", "/covers/" + cover + "/64.jpg").statusCode()).isEqualTo(200);
    }
}
