package vn.diemcau.portal.it.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.structure.Mergers;
import vn.diemcau.portal.core.structure.SectionOutline;
import vn.diemcau.portal.core.structure.Structure;
import vn.diemcau.portal.it.policies.ForgetfulProgrammer;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.TreeFixture;

/** The tree of sections. There is no Keycloak here: what needs it leaves nothing behind. */
@InsideTheServer
class StructureTest {

    private static final LocalDate TODAY = HospitalDay.today();

    @Inject
    private HospitalFixture hospital;

    @Inject
    private TreeFixture tree;

    @Inject
    private Structure structure;

    @Inject
    private Mergers mergers;

    @Inject
    private Administration administration;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private AtOnce atOnce;

    @Inject
    private ForgetfulProgrammer programmer;

    @Inject
    private Rows rows;

    @BeforeEach
    void theHospitalIsThere() {
        hospital.ensure();
    }

    @AfterEach
    void theTreeIsAsBefore() {
        tree.clear();
    }

    private static SectionOutline outline(String code) {
        return new SectionOutline(code, "Khoa mới", "Mới", "CLINICAL", "", 3);
    }

    private long version(String code) {
        return rows.number("select version from section where code = ?", code);
    }

    @Test
    @Operation("Structure.tree")
    @Operation("Structure.section")
    @Operation("Structure.rename")
    @Operation("Structure.move")
    @Operation("Structure.shift")
    @Operation("Structure.close")
    @Operation("Structure.reopen")
    @Operation("Mergers.isUnfinished")
    void theTreeIsArrangedByWhoRunsThePortalAndByNobodyElse() {
        permissions.of("Structure.tree", () -> structure.tree()).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("Structure.section", () -> structure.section("ctxh")).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("Structure.rename", tree::section, code -> structure.rename(version(code), outline(code)))
                .allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("Structure.move", tree::section, code -> structure.move(code, version(code), "noi"))
                .allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("Structure.shift", tree::section, code -> structure.shift(code, -1)).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("Structure.close", tree::section, code -> structure.close(code, version(code), TODAY))
                .allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("Structure.reopen", tree::section, code -> structure.reopen(code, version(code)))
                .allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("Mergers.isUnfinished", () -> mergers.isUnfinished("ctxh")).allows(PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("Structure.create")
    @Operation("Mergers.preview")
    @Operation("Mergers.merge")
    void withoutTheIdentityServerNothingIsHalfDone() {
        permissions.of("Structure.create", () -> silently(() -> structure.create(outline("thumoi")))).allows(PORTAL_ADMIN).refusesTheRest();
        assertThat(rows.number("select count(*) from section where code = 'thumoi'")).isZero();
        permissions.of("Mergers.preview", () -> silently(() -> mergers.preview("ctxh", "noi"))).allows(PORTAL_ADMIN).refusesTheRest();
        permissions.of("Mergers.merge", () -> silently(() -> mergers.merge("ctxh", version("ctxh"), "noi"))).allows(PORTAL_ADMIN).refusesTheRest();
        assertThat(rows.number("select count(*) from section where closed_on is not null")).isZero();
    }

    private static void silently(Runnable work) {
        try {
            work.run();
        } catch (AccountsFailure silent) {
            assertThat(silent).isNotNull();
        }
    }

    @Test
    void aSectionCannotStandBelowItself() {
        var above = tree.section();
        var below = tree.sectionBelow(above);
        assertThatThrownBy(() -> callers.as("admin", () -> structure.move(above, version(above), below)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo("structure.refused.circle"));
        assertThatThrownBy(() -> callers.as("admin", () -> structure.move(above, version(above), above))).isInstanceOf(Refused.class);
        assertThat(tree.parentOf(above)).isEmpty();
    }

    @Test
    void ofTwoMovesThatTogetherMakeACircleOneIsRefused() {
        var one = tree.section();
        var other = tree.section();
        var versions = Map.of(one, version(one), other, version(other));
        var turn = new AtomicInteger();
        var outcomes = atOnce.as("admin", 2, () -> {
            boolean first = turn.getAndIncrement() == 0;
            structure.move(first ? one : other, versions.get(first ? one : other), first ? other : one);
            return "moved";
        });
        assertThat(outcomes).filteredOn("moved"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(1);
    }

    @Test
    void theDatabaseRefusesTheCircleWhoeverForgetsToAsk() {
        var one = tree.section();
        var other = tree.section();
        var turn = new AtomicInteger();
        var outcomes = atOnce.as("admin", 2, () -> {
            boolean first = turn.getAndIncrement() == 0;
            return programmer.change("update section set parent_id = (select id from section where code = '" + (first ? other : one)
                    + "') where code = '" + (first ? one : other) + "'");
        });
        assertThat(outcomes).filteredOn(Integer.valueOf(1)::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Throwable.class::isInstance).singleElement()
                .satisfies(failed -> assertThat((Throwable) failed).hasStackTraceContaining("cannot stand below itself"));
    }

    @Test
    void whoRunsASectionFollowsFromItsPlaceAtOnce() {
        var code = tree.section();
        assertThat(callers.as("noi.admin", administration::sections)).extracting("code").doesNotContain(code);
        callers.as("admin", () -> structure.move(code, version(code), "noi"));
        assertThat(callers.as("noi.admin", () -> administration.section(code)).getCode()).isEqualTo(code);
        callers.as("admin", () -> structure.move(code, version(code), ""));
        assertThat(callers.as("noi.admin", administration::sections)).extracting("code").doesNotContain(code);
    }

    @Test
    void theAdminOfASectionChangesNeitherItsPlaceNorItsKindEvenIfNobodyAsks() {
        for (var change : new String[] {"parent_id = (select id from section where code = 'noi')", "kind = 'PARTY'", "closed_on = hospital_today()"}) {
            assertThatThrownBy(() -> callers.as("ctxh.admin", () -> programmer.change("update section set " + change + " where code = 'ctxh'")))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void whoDecidedOnAnOlderStateIsToldAndChangesNothing() {
        var code = tree.section();
        long old = version(code);
        callers.as("admin", () -> structure.rename(old, outline(code)));
        assertThatThrownBy(() -> callers.as("admin", () -> structure.move(code, old, "noi"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as("admin", () -> structure.close(code, old, TODAY))).isInstanceOf(Refused.class);
        assertThat(tree.parentOf(code)).isEmpty();
    }

    @Test
    void whatStillHasOpenSectionsBelowIsNotClosed() {
        var above = tree.section();
        var below = tree.sectionBelow(above);
        assertThatThrownBy(() -> callers.as("admin", () -> structure.close(above, version(above), TODAY))).isInstanceOf(Refused.class);
        callers.as("admin", () -> structure.close(below, version(below), TODAY));
        callers.as("admin", () -> structure.close(above, version(above), TODAY));
        assertThatThrownBy(() -> callers.as("admin", () -> structure.reopen(below, version(below)))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> callers.as("admin", () -> structure.close(above, version(above), TODAY.minusDays(1)))).isInstanceOf(Refused.class);
    }

    @Test
    void everyChangeOfTheTreeStandsInTheAuditTrail() {
        var code = tree.section();
        callers.as("admin", () -> {
            structure.rename(version(code), outline(code));
            structure.move(code, version(code), "noi");
            structure.close(code, version(code), TODAY);
            structure.reopen(code, version(code));
            structure.shift(code, -1);
        });
        assertThat(rows.texts("select action from audit_entry where thing_id = ? order by at, id", code)).containsExactly(
                "section.renamed", "section.moved", "section.closed", "section.reopened", "section.ordered");
    }
}
