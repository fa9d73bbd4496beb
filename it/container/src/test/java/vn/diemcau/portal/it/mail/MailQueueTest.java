package vn.diemcau.portal.it.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.mail.MailChoices;
import vn.diemcau.portal.it.notices.TellingFeature;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** The queue as it works by itself, with a real mail server that comes and goes. */
@InsideTheServer
class MailQueueTest {

    private static final String ADDRESS = "huong@hospital.example";
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final long LOOK_EVERY_NANOS = 20_000_000L;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private TellingFeature feature;

    @Inject
    private MailChoices choices;

    @Inject
    private StaffFixture staff;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @Resource(lookup = "jdbc/portal-owner")
    private DataSource database;

    @BeforeEach
    void somebodyHasAnAddress() {
        hospital.ensure();
        rows.change("delete from mail");
        rows.change("delete from mail_choice");
        rows.change("update staff_member set email = ? where username = 'ctxh.staff'", ADDRESS);
    }

    @AfterEach
    void nobodyHas() {
        staff.clear();
        rows.change("delete from mail");
        rows.change("delete from mail_choice");
    }

    private void tell(String word) {
        callers.as("noi.staff", () -> feature.tellByMail(word, "ctxh.staff"));
    }

    private List<String> states() {
        return rows.texts("select state from mail order by queued_at");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private void tryAgainNow() {
        rows.change("update mail set due_at = now() where state = 'QUEUED'");
    }

    @Test
    void mailGoesOutInPlainTextAndHtmlAndIsKeptNoLonger() throws Exception {
        try (var server = new MailServerAtHand()) {
            tell("<b>số 1</b>");
            var mail = server.awaited(1).get(0);
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
            assertThat(mail.getSubject()).isEqualTo("Phòng CTXH đã trả lời lời nhắn <b>số 1</b> của bạn");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(part(mail, 0)).contains("<b>số 1</b>").contains("/messages?");
            assertThat(part(mail, 1)).contains("&lt;b&gt;số 1&lt;/b&gt;").doesNotContain("<b>số 1");
            await(() -> states().equals(List.of("SENT")));
            assertThat(rows.texts("select arguments from mail")).containsExactly("[]");
        }
    }

    private static String part(MimeMessage mail, int index) throws MessagingException, IOException {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(index).getContent();
    }

    @Test
    void whatIsQueuedWhileTheServerIsAwayGoesOutOnceWhenItIsBack() throws Exception {
        tell("1");
        tell("2");
        await(() -> rows.number("select count(*) from mail where attempts > 0 and due_at > now()") == 2);
        assertThat(states()).containsExactly("QUEUED", "QUEUED");
        assertThat(rows.texts("select fault from mail")).allSatisfy(fault -> assertThat(fault).startsWith("no connection").doesNotContain("@"));
        try (var server = new MailServerAtHand()) {
            tryAgainNow();
            var mails = server.awaited(2);
            await(() -> states().equals(List.of("SENT", "SENT")));
            assertThat(mails).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
            tell("3");
            assertThat(server.awaited(3)).hasSize(3);
        }
    }

    @Test
    void theLongerItFailsTheLongerItWaitsAndAfterDaysItIsGivenUp() {
        tell("1");
        await(() -> rows.number("select count(*) from mail where attempts = 1") == 1);
        assertThat(rows.number("select extract(epoch from due_at - now()) from mail")).isBetween(15L, 31L);
        rows.change("update mail set attempts = 20");
        tryAgainNow();
        await(() -> rows.number("select count(*) from mail where attempts = 21") == 1);
        assertThat(rows.number("select extract(epoch from due_at - now()) from mail")).isBetween(1_700L, 1_801L);
        rows.change("update mail set queued_at = queued_at - interval '4 days'");
        tryAgainNow();
        await(() -> states().equals(List.of("GIVEN_UP")));
    }

    /** The server that had it in hand is cut off: its transaction ends, and with it its lock. */
    @Test
    void whatAnotherServerHasInHandIsLeftAloneUntilThatServerIsGone() throws SQLException {
        try (var server = new MailServerAtHand()) {
            try (var other = database.getConnection()) {
                other.setAutoCommit(false);
                rows.change("insert into mail (id, recipient, told_by, kind, arguments, link, due_at) values (gen_random_uuid(),"
                        + " 'ctxh.staff', '', 'request.answered', '[\"a\",\"in hand\"]', '/', now() + interval '1 hour')");
                try (var lock = other.prepareStatement("select id from mail for update")) {
                    lock.execute();
                }
                try (var due = other.prepareStatement("update mail set due_at = now()")) {
                    due.execute();
                }
                tell("free");
                assertThat(server.awaited(1)).hasSize(1);
                await(() -> rows.number("select count(*) from mail where state = 'SENT'") == 1);
                other.rollback();
            }
            assertThat(states()).contains("QUEUED");
            tryAgainNow();
            assertThat(server.awaited(2)).extracting(MailQueueTest::subject).anyMatch(subject -> subject.contains("in hand"));
            await(() -> states().equals(List.of("SENT", "SENT")));
            assertThat(server.received()).hasSize(2);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void aMailThatIsSentASecondTimeHasTheSameMessageId() throws Exception {
        try (var server = new MailServerAtHand()) {
            tell("1");
            server.awaited(1);
            await(() -> states().equals(List.of("SENT")));
            rows.change("update mail set state = 'QUEUED', arguments = '[\"a\",\"1\"]', due_at = now()");
            var twice = server.awaited(2);
            assertThat(twice.get(0).getMessageID()).isEqualTo(twice.get(1).getMessageID()).contains(rows.texts("select id from mail").get(0));
        }
    }

    @Test
    void everybodyIsWrittenToInTheirLanguageAndWhoeverWantsNoneGetsNone() throws Exception {
        try (var server = new MailServerAtHand()) {
            callers.as("ctxh.staff", () -> choices.choose(true, "en"));
            tell("7");
            assertThat(server.awaited(1).get(0).getSubject()).isEqualTo("Phòng CTXH has answered your message 7");
            callers.as("ctxh.staff", () -> choices.choose(false, "en"));
            tell("8");
            await(() -> states().equals(List.of("SENT", "UNWANTED")));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void nothingThatPeopleWriteBecomesAHeader() throws Exception {
        try (var server = new MailServerAtHand()) {
            tell("x\r\nBcc: everybody@hospital.example\r\n\r\nbody");
            var mail = server.awaited(1).get(0);
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            rows.change("update staff_member set email = ? where username = 'ctxh.staff'", "a@b.example\r\nBcc: c@d.example");
            tell("y");
            await(() -> states().get(1).equals("QUEUED") && rows.number("select count(*) from mail where fault <> ''") == 1);
            assertThat(rows.texts("select fault from mail where fault <> ''")).containsExactly("the address is none");
        }
    }

    @Test
    void whoeverHasLeftGetsNoMail() {
        rows.change("update staff_member set left_on = '2020-01-01' where username = 'ctxh.staff'");
        tell("1");
        await(() -> states().equals(List.of("UNREACHABLE")));
    }

    /** There is no Keycloak here: whose address only it knows, and who writes for a section, waits for it. */
    @Test
    void whatOnlyTheIdentityServerKnowsWaitsForIt() {
        rows.change("update staff_member set email = null where username = 'ctxh.staff'");
        tell("1");
        await(() -> rows.number("select count(*) from mail where attempts > 0") == 1);
        assertThat(rows.texts("select fault from mail").get(0)).startsWith("identity server");
        assertThat(states()).containsExactly("QUEUED");
    }
}
