package vn.diemcau.portal.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands a mail to the mail server; without one, as in development, into a file {@code mail/<id>.eml} of the portal's folder.
 * Either way the same mail has the same name, however often it is handed over.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    private static final Pattern CODE = Pattern.compile("\\b([45]\\d\\d)\\b");

    private Optional<String> server;
    private String from;
    private String home;
    private Path folder;

    protected Postman() {
    }

    @Inject
    Postman(@ConfigProperty(name = "portal.smtp.url") Optional<String> server,
            @ConfigProperty(name = "portal.mail.from") Optional<String> from,
            @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:9080") String publicUrl,
            @ConfigProperty(name = "portal.home") Optional<String> folder) {
        this.server = server.filter(url -> !url.isBlank());
        this.home = publicUrl.replaceFirst("/+$", "");
        this.from = from.filter(address -> address.contains("@")).orElse("no-reply@" + URI.create(home).getHost());
        this.folder = Path.of(folder.orElse(System.getProperty("user.home") + "/.diemcau")).resolve("mail");
    }

    /** @throws MailFailure if it was not taken, or nobody knows whether it was */
    void send(Envelope envelope) {
        try {
            if (server.isPresent()) {
                sendTo(MailServer.of(server.get()), envelope);
            } else {
                write(envelope.id(), Letter.of(Session.getInstance(new Properties()), from, home, envelope));
            }
        } catch (AddressException bad) {
            throw new MailFailure("the address is none", false, bad);
        } catch (SendFailedException refused) {
            throw new MailFailure("refused " + code(refused), false, refused);
        } catch (MessagingException away) {
            throw new MailFailure("no connection " + code(away), true, away);
        } catch (IOException | IllegalArgumentException notHere) {
            throw new MailFailure(notHere instanceof IOException ? "the file was not written" : notHere.getMessage(), true, notHere);
        }
    }

    private void sendTo(MailServer known, Envelope envelope) throws MessagingException {
        var session = Session.getInstance(known.properties());
        var letter = Letter.of(session, from, home, envelope);
        var transport = session.getTransport(known.protocol());
        try {
            transport.connect(known.host(), known.port(), known.user(), known.user() == null ? null : known.password());
            transport.sendMessage(letter, letter.getAllRecipients());
        } finally {
            sayGoodbye(transport);
        }
    }

    /** The letter was taken or refused before; how the two servers part changes nothing of it. */
    private static void sayGoodbye(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server ended the connection by itself", gone);
        }
    }

    private void write(UUID id, Letter letter) throws IOException, MessagingException {
        Files.createDirectories(folder);
        var part = folder.resolve(id + ".part");
        try (var out = Files.newOutputStream(part)) {
            letter.writeTo(out);
        }
        Files.move(part, folder.resolve(id + ".eml"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The number of the server's answer (RFC 5321), if it has given one; its words may name people. */
    private static String code(Throwable failed) {
        for (var at = failed; at != null; at = at instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException() : at.getCause()) {
            var found = CODE.matcher(String.valueOf(at.getMessage()));
            if (found.find()) {
                return found.group(1);
            }
        }
        return failed.getClass().getSimpleName();
    }
}
