package vn.diemcau.portal.core.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import vn.diemcau.portal.core.mail.words.Appointment;
import vn.diemcau.portal.core.mail.words.Sentences;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.shared.Texts;

/** A mail as it goes out: plain text with a simple HTML beside it, in one language. Its id is the same at every attempt. */
final class Letter extends MimeMessage {

    private final String id;

    private Letter(Session session, String id) {
        super(session);
        this.id = id;
    }

    /**
     * @param from the address of the portal
     * @param home the address of the portal for browsers, without a slash at its end
     * @throws MessagingException if the recipient has no address that can be one
     */
    static Letter of(Session session, String from, String home, Envelope envelope) throws MessagingException {
        var telling = envelope.telling();
        var sentences = Sentences.in(envelope.language());
        var letter = new Letter(session, "<" + envelope.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        var sentence = Texts.line(sentences.text("notice." + telling.kind(), telling.arguments().toArray()));
        try {
            letter.setFrom(new InternetAddress(from, sentences.text("mail.from"), UTF_8.name()));
        } catch (UnsupportedEncodingException everyJavaKnowsIt) {
            throw new IllegalStateException(everyJavaKnowsIt);
        }
        var recipient = new InternetAddress(Texts.line(envelope.to()), true);
        letter.setRecipient(RecipientType.TO, recipient);
        letter.setSubject(sentence, UTF_8.name());
        letter.setSentDate(Date.from(Instant.now()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setContentLanguage(new String[] {envelope.language()});
        var why = envelope.outside() ? sentences.text("mail.why.outside") : sentences.text("mail.why", home + "/notices");
        var content = new MimeMultipart("alternative", part(plain(sentences, sentence, home, telling, why), "plain"),
                part(html(sentences, sentence, home, telling, why, envelope.language()), "html"));
        if (envelope.appointment() != null) {
            content.addBodyPart(calendar(envelope.appointment(), from, recipient.getAddress(), home + telling.link()));
        }
        letter.setContent(content);
        letter.saveChanges();
        return letter;
    }

    /** The last of the alternatives, which calendars understand and others pass over (RFC 6047). */
    private static MimeBodyPart calendar(Appointment appointment, String from, String to, String link) throws MessagingException {
        var part = new MimeBodyPart();
        var text = AppointmentText.calendar(appointment, from, to, link, Instant.now());
        var type = "text/calendar; charset=UTF-8; method=" + AppointmentText.method(appointment);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), type);
        return part;
    }

    private static String plain(Sentences sentences, String sentence, String home, Telling telling, String why) {
        return sentence + "\n\n" + sentences.text("mail.open") + ": " + home + telling.link() + "\n\n-- \n"
                + why + "\n";
    }

    private static String html(Sentences sentences, String sentence, String home, Telling telling, String why, String language) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><body><p>" + escaped(sentence) + "</p><p><a href=\""
                + escaped(home + telling.link()) + "\">" + escaped(sentences.text("mail.open")) + "</a></p><p><small>"
                + escaped(why) + "</small></p></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
