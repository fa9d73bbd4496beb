package vn.diemcau.portal.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.mail.MailServer.StartTls;

class MailServerTest {

    @Test
    void hostPortUserAndPasswordAreRead() {
        assertThat(MailServer.of("smtp://portal%40hospital.example:p%40ss+w%3Aord@mail.example:587"))
                .isEqualTo(new MailServer(false, "mail.example", 587, "portal@hospital.example", "p@ss+w:ord", StartTls.REQUIRED));
        assertThat(MailServer.of("smtps://mail.example")).isEqualTo(new MailServer(true, "mail.example", 465, null, "", StartTls.OFFERED));
        assertThat(MailServer.of(" smtp://10.0.0.1 ")).isEqualTo(new MailServer(false, "10.0.0.1", 25, null, "", StartTls.OFFERED));
    }

    @Test
    void aPasswordIsNotSentWithoutTlsUnlessThatIsSaid() {
        assertThat(MailServer.of("smtp://a:b@mail.example").properties()).containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true").containsEntry("mail.smtp.auth", "true");
        assertThat(MailServer.of("smtp://a:b@mail.example?starttls=off").properties()).containsEntry("mail.smtp.starttls.required", "false")
                .containsEntry("mail.smtp.starttls.enable", "false");
        assertThat(MailServer.of("smtp://mail.example?starttls=required").properties()).containsEntry("mail.smtp.starttls.required", "true");
        assertThat(MailServer.of("smtps://a:b@mail.example").properties()).containsEntry("mail.smtps.auth", "true");
    }

    @Test
    void whatIsNoAddressOfAMailServerIsRefusedWithoutTellingThePassword() {
        for (var url : new String[] {"http://a:secret@mail.example", "mail.example", "smtp://", "smtp://a:secret@", "smtp://a:secret@m?starttls=maybe", "smtp://a b:secret@m"}) {
            assertThatThrownBy(() -> MailServer.of(url)).as(url).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("PORTAL_SMTP_URL").hasMessageNotContaining("secret").hasNoCause();
        }
        assertThat(MailServer.of("smtp://a:secret@mail.example").toString()).doesNotContain("secret");
    }
}
