package vn.diemcau.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.auth.CallerReader;

/** The few forms of the frame: log-out, language, light or dark. */
@WebServlet({"/logout", "/preferences"})
public class FrameServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallerReader callers;

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "portal.oidc.client.id", defaultValue = "portal")
    private String client;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getServletPath().equals("/logout")) {
            logOut(request, response);
        } else {
            keep(request, response, "language", Preferences.LANGUAGE);
            keep(request, response, "theme", Preferences.THEME);
            response.sendRedirect(WayBack.of(request));
        }
    }

    /** Ends the session here and at the identity server, which then sends the browser to a page that says so. */
    private void logOut(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var idToken = callers.idToken();
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        var end = issuer + "/protocol/openid-connect/logout?client_id=" + client
                + "&post_logout_redirect_uri=" + encoded(publicUrl + "/logged-out");
        response.sendRedirect(end + idToken.map(token -> "&id_token_hint=" + encoded(token)).orElse(""));
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String field, String cookie) {
        var value = request.getParameter(field);
        if (value != null && value.matches("[a-z]{2,6}")) {
            response.addCookie(Preferences.keep(cookie, value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
