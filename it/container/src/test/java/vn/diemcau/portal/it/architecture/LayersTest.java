package vn.diemcau.portal.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.SystemWork;

/** Which part may know which: web knows core, core knows auth, never back. */
class LayersTest {

    @Test
    void allPartsAreLookedAt() {
        assertThat(Product.CLASSES.stream().map(type -> type.getPackageName().split("\\.")[3]).distinct())
                .containsExactlyInAnyOrder("auth", "core", "web");
    }

    @Test
    void authKnowsNothingOfTheDomain() {
        noClasses().that().resideInAPackage(Product.AUTH)
                .should().dependOnClassesThat().resideInAnyPackage(Product.CORE, Product.WEB).check(Product.CLASSES);
    }

    @Test
    void theDomainKnowsNothingOfPages() {
        noClasses().that().resideInAPackage(Product.CORE)
                .should().dependOnClassesThat().resideInAnyPackage(Product.WEB).check(Product.CLASSES);
    }

    @Test
    void authAndDomainKnowNoWebTechnology() {
        noClasses().that().resideInAnyPackage(Product.AUTH, Product.CORE).should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..").check(Product.CLASSES);
        noClasses().that().resideInAnyPackage(Product.AUTH, Product.CORE).and().resideOutsideOfPackages(Product.WIRE)
                .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..").check(Product.CLASSES);
    }

    /** Others see accounts and failures, neither addresses nor JSON of the identity server. */
    @Test
    void theWayToTheIdentityServerStaysInItsAdapter() {
        noClasses().that().resideOutsideOfPackage(Product.ACCOUNTS)
                .should().dependOnClassesThat().haveSimpleName("KeycloakApi")
                .check(Product.CLASSES);
        noClasses().that().resideOutsideOfPackage(Product.AUTH)
                .should().dependOnClassesThat().resideInAPackage("vn.diemcau.portal.auth.keycloak..").check(Product.CLASSES);
    }

    /** The adapter asks for no permission: only services, whose operations do, may call it. */
    @Test
    void onlyServicesOfTheDomainLookAfterAccounts() {
        noClasses().that().resideInAPackage(Product.WEB)
                .should().dependOnClassesThat(resideInAPackage(Product.ACCOUNTS).and(annotatedWith(ApplicationScoped.class)))
                .check(Product.CLASSES);
    }

    /** They may know that the database failed, nothing else of it. */
    @Test
    void pagesKnowNoDatabase() {
        noClasses().that().resideInAPackage(Product.WEB).should().dependOnClassesThat(
                resideInAPackage("jakarta.persistence..").and(not(type(PersistenceException.class)))).check(Product.CLASSES);
    }

    @Test
    void featuresOfTheDomainFormNoCircle() {
        slices().matching("vn.diemcau.portal.core.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
    }

    /** But for the page that shows the audit trail. */
    @Test
    void whatListensToFeaturesIsKnownToNone() {
        noClasses().that().resideOutsideOfPackages("vn.diemcau.portal.core.audit..", "vn.diemcau.portal.web.admin..")
                .should().dependOnClassesThat().resideInAPackage("vn.diemcau.portal.core.audit..").check(Product.CLASSES);
        noClasses().that().resideOutsideOfPackage("vn.diemcau.portal.core.demo..")
                .should().dependOnClassesThat().resideInAPackage("vn.diemcau.portal.core.demo..").check(Product.CLASSES);
    }

    @Test
    void onlyRepositoriesHiddenInTheirFeatureTouchTheEntityManager() {
        noClasses().that().arePublic().should().dependOnClassesThat().areAssignableTo(EntityManager.class).check(Product.CLASSES);
        noClasses().that().resideOutsideOfPackage(Product.CORE)
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class).check(Product.CLASSES);
    }

    /** It opens the rows of all sections, so each who may use it is named here. */
    @Test
    void onlyTheDemoHospitalMailRemindersGuestsAndWhatTheAccountServerIsStillToBeAskedAreWrittenForNoCaller() {
        noClasses().that().resideOutsideOfPackages("vn.diemcau.portal.core.demo..", "vn.diemcau.portal.core.shared..",
                "vn.diemcau.portal.core.staff.leaving..", "vn.diemcau.portal.core.members..", "vn.diemcau.portal.core.mail..",
                "vn.diemcau.portal.core.notices..", "vn.diemcau.portal.core.tasks.reminders..", "vn.diemcau.portal.core.live..",
                "vn.diemcau.portal.core.meetings.live..", "vn.diemcau.portal.core.meetings.calls..",
                "vn.diemcau.portal.core.meetings.answers..")
                .should().dependOnClassesThat().areAssignableTo(SystemWork.class).check(Product.CLASSES);
    }
}
