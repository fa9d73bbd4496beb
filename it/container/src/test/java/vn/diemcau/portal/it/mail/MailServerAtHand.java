package vn.diemcau.portal.it.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mail server that the portal under test is told of: a real one, which is there only while this is open. */
final class MailServerAtHand implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final GreenMail server;

    MailServerAtHand() {
        int port = URI.create(ConfigProvider.getConfig().getValue("portal.smtp.url", String.class)).getPort();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** What has come in, once there are so many. */
    List<MimeMessage> awaited(int number) {
        if (!server.waitForIncomingEmail(PATIENCE_MILLIS, number)) {
            throw new AssertionError("%d mails in time, not %d".formatted(server.getReceivedMessages().length, number));
        }
        return List.of(server.getReceivedMessages());
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }
}
