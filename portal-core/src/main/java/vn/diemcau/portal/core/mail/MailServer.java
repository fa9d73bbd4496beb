package vn.diemcau.portal.core.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

/**
 * The mail server as {@code PORTAL_SMTP_URL} names it: {@code smtp://user:password@host:port}, or {@code smtps://…} for TLS
 * from the first byte. {@code ?starttls=required|offered|off} says what is done about TLS on {@code smtp://}; a password is
 * not sent without it unless that is said.
 *
 * @param user null for none
 */
record MailServer(boolean tls, String host, int port, String user, String password, StartTls startTls) {

    /** What is done about STARTTLS (RFC 3207). */
    enum StartTls { REQUIRED, OFFERED, OFF }

    private static final int SMTP = 25;
    private static final int SMTPS = 465;
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "10000";

    /** @throws IllegalArgumentException if it is no such address; what it is, and so the password, is not told */
    static MailServer of(String url) {
        try {
            var uri = URI.create(url.strip());
            boolean tls = "smtps".equals(uri.getScheme());
            if (!tls && !"smtp".equals(uri.getScheme()) || uri.getHost() == null) {
                throw new IllegalArgumentException();
            }
            var login = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
            return new MailServer(tls, uri.getHost(), uri.getPort() > 0 ? uri.getPort() : tls ? SMTPS : SMTP,
                    login.length > 0 ? decoded(login[0]) : null, login.length > 1 ? decoded(login[1]) : "",
                    startTls(uri.getRawQuery(), login.length > 0));
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("PORTAL_SMTP_URL is not of the form smtp://user:password@host:port");
        }
    }

    private static StartTls startTls(String query, boolean withPassword) {
        if (query == null) {
            return withPassword ? StartTls.REQUIRED : StartTls.OFFERED;
        }
        return Arrays.stream(StartTls.values()).filter(choice -> query.equalsIgnoreCase("starttls=" + choice)).findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    String protocol() {
        return tls ? "smtps" : "smtp";
    }

    /** What Jakarta Mail is told: whom to talk to, for how long to wait, and that certificates are checked. */
    Properties properties() {
        var prefix = "mail." + protocol() + ".";
        var all = new Properties();
        all.setProperty("mail.transport.protocol", protocol());
        all.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        all.setProperty(prefix + "timeout", ANSWER_MILLIS);
        all.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        all.setProperty(prefix + "auth", String.valueOf(user != null));
        all.setProperty(prefix + "starttls.enable", String.valueOf(startTls != StartTls.OFF));
        all.setProperty(prefix + "starttls.required", String.valueOf(!tls && startTls == StartTls.REQUIRED));
        all.setProperty(prefix + "ssl.checkserveridentity", "true");
        return all;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port;
    }
}
