package vn.diemcau.portal.it.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.mail.MailChoices;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.notices.Notice;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

@InsideTheServer
class NoticesTest {

    @Inject
    private HospitalFixture hospital;

    @Inject
    private TellingFeature feature;

    @Inject
    private Notices notices;

    @Inject
    private MailChoices choices;

    @Inject
    private StaffFixture staff;

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @BeforeEach
    void nobodyHasBeenToldAnything() {
        hospital.ensure();
        rows.change("delete from notice");
        rows.change("delete from mail");
    }

    private List<Notice> toldTo(String username) {
        return callers.as(username, () -> notices.page(null)).items();
    }

    private int unread(String username) {
        return callers.as(username, () -> notices.unread());
    }

    @Test
    @Operation("Notices.unread")
    @Operation("Notices.page")
    @Operation("Notices.open")
    @Operation("Notices.readAll")
    @Operation("MailChoices.own")
    @Operation("MailChoices.choose")
    void allStaffHaveNoticesOfTheirOwn() {
        permissions.of("Notices.unread", () -> notices.unread()).allowsAllStaff();
        permissions.of("Notices.page", () -> notices.page(null)).allowsAllStaff();
        permissions.of("Notices.readAll", () -> notices.readAll()).allowsAllStaff();
        permissions.of("MailChoices.own", () -> choices.own()).allowsAllStaff();
        permissions.of("MailChoices.choose", () -> choices.choose(true, "vi")).allowsAllStaff();
        callers.as("noi.staff", () -> feature.tell("x", "ctxh.staff"));
        var told = toldTo("ctxh.staff").get(0);
        permissions.of("Notices.open", () -> notices.open(told.id())).allows(Person.MEMBER).hidesFrom(Person.ADMIN, Person.EDITOR,
                Person.OTHER_ADMIN, Person.OTHER_EDITOR, Person.OTHER_MEMBER, Person.BYSTANDER, Person.PARTY_MEMBER, Person.PORTAL_ADMIN)
                .refusesTheRest();
    }

    @Test
    void thosePeopleAreToldAndNobodyElseNorWhoeverDidIt() {
        callers.as("noi.staff", () -> feature.tell("x", "ctxh.staff", "ctxh.staff", "", "noi.staff"));
        assertThat(toldTo("ctxh.staff")).singleElement().satisfies(notice -> {
            assertThat(notice.telling().arguments()).containsExactly("Phòng CTXH", "x");
            assertThat(notice.read()).isFalse();
        });
        assertThat(unread("ctxh.staff")).isOne();
        assertThat(toldTo("noi.staff")).isEmpty();
        assertThat(toldTo("ctxh.admin")).isEmpty();
    }

    @Test
    void somebodyIsToldByTheirRecordAndWhoeverHasNoAccountIsPassedOver() {
        callers.as("noi.staff", () -> {
            feature.tellStaff("x", staff.withAccount("ctxh.staff"));
            feature.tellStaff("x", staff.in("ctxh"));
        });
        staff.clear();
        assertThat(unread("ctxh.staff")).isOne();
        assertThat(rows.number("select count(*) from notice")).isOne();
    }

    @Test
    void thoseWhoWriteForASectionAreToldEachForThemselves() {
        callers.as("noi.staff", () -> feature.tellEditors("x", "ctxh"));
        assertThat(unread("ctxh.editor")).isOne();
        assertThat(unread("ctxh.admin")).isOne();
        assertThat(unread("ctxh.staff")).isZero();
        assertThat(unread("noi.editor")).isZero();
        assertThat(unread("admin")).isZero();
        callers.as("ctxh.editor", () -> notices.readAll());
        assertThat(unread("ctxh.editor")).isZero();
        assertThat(unread("ctxh.admin")).isOne();
        callers.as("ctxh.admin", () -> feature.tellEditors("y", "ctxh"));
        assertThat(unread("ctxh.admin")).as("of one's own deeds").isOne();
        assertThat(unread("ctxh.editor")).isOne();
    }

    @Test
    void whatIsRolledBackTellsNobodyAndSendsNoMail() {
        assertThatThrownBy(() -> callers.as("noi.staff", () -> feature.tellAndFail("x", "ctxh.staff"))).isInstanceOf(IllegalStateException.class);
        assertThat(rows.number("select count(*) from notice")).isZero();
        assertThat(rows.number("select count(*) from mail")).isZero();
    }

    @Test
    void openingANoticeReadsItAndLeadsToWhatItIsAbout() {
        callers.as("noi.staff", () -> {
            feature.tell("x", "ctxh.staff");
            feature.tell("y", "ctxh.staff");
        });
        var notice = toldTo("ctxh.staff").get(1);
        var answer = reader.show("ctxh.staff", "/notices/" + notice.id());
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/messages?x");
        assertThat(unread("ctxh.staff")).isOne();
        assertThat(reader.show("ctxh.staff", "/api/v1/notices/unread").body()).contains("\"unread\":1").contains("\"more\":false");
        assertThatThrownBy(() -> callers.as("ctxh.admin", () -> notices.open(notice.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void manyNoticesComePageByPageAndAreCountedUpToALimit() {
        callers.as("noi.staff", () -> feature.tell("x", "ctxh.staff"));
        rows.change("insert into notice (id, at, recipient, kind, arguments, link, told_by) select gen_random_uuid(), now() - n * interval '1 minute',"
                + " 'ctxh.staff', 'request.answered', '[\"a\",\"b\"]', '/', 'x' from generate_series(1, 130) n");
        var first = callers.as("ctxh.staff", () -> notices.page(null));
        var second = callers.as("ctxh.staff", () -> notices.page(first.next()));
        assertThat(first.items()).hasSize(30).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(30);
        assertThat(unread("ctxh.staff")).isEqualTo(Notices.COUNTED);
        assertThat(reader.show("ctxh.staff", "/api/v1/notices/unread").body()).contains("\"unread\":99").contains("\"more\":true");
        callers.as("ctxh.staff", () -> notices.readAll());
        assertThat(unread("ctxh.staff")).isZero();
    }

    @Test
    void aLinkOutOfThePortalIsNoLink() {
        for (var link : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", ""}) {
            assertThatThrownBy(() -> new Telling("x.x", List.of(), link)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
