package vn.diemcau.portal.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.live.LiveListening;
import vn.diemcau.portal.core.shared.NotFound;

/**
 * What happens on a topic: {@code /api/v1/live/<topic>?after=<number of the last event known>}. As a WebSocket it tells as
 * things happen; a plain GET what has happened since; HEAD only whether the caller may listen. The caller is known and may be
 * refused as with every other request, before anything is upgraded.
 */
@WebServlet(value = "/api/v1/live/*", asyncSupported = true)
public class LiveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LiveListening listening;

    @Inject
    private transient LiveSockets sockets;

    @Inject
    private transient Access access;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        listening.require(topic(request), ticket(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var topic = topic(request);
        listening.require(topic, ticket(request));
        if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            listen(topic, request, response);
        } else {
            var told = new ToldAtOnce();
            listening.tell(topic, after(request), told);
            told.write(response);
        }
    }

    private void listen(UUID topic, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (!isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (sockets.areTooMany()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            var socket = new LiveSocket(sockets, topic, after(request), LiveRight.of(access.caller().username(), request));
            var config = ServerEndpointConfig.Builder.create(LiveSocket.class, "/api/v1/live").configurator(alwaysThis(socket)).build();
            try {
                container().upgradeHttpToWebSocket(request, response, config, Map.of());
            } catch (DeploymentException failed) {
                throw new ServletException(failed);
            }
        }
    }

    private ServerContainer container() {
        return (ServerContainer) getServletContext().getAttribute(ServerContainer.class.getName());
    }

    private static ServerEndpointConfig.Configurator alwaysThis(LiveSocket socket) {
        return new ServerEndpointConfig.Configurator() {
            @Override
            public <T> T getEndpointInstance(Class<T> type) {
                return type.cast(socket);
            }
        };
    }

    /** Browsers let pages of other sites open sockets with our cookies, so what they say of themselves is compared. */
    private boolean isOurs(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin == null || publicUrl.equals(origin)
                || origin.equals(request.getScheme() + "://" + Objects.toString(request.getHeader("Host"), ""));
    }

    private static UUID topic(HttpServletRequest request) {
        try {
            return UUID.fromString(Objects.toString(request.getPathInfo(), "/").substring(1));
        } catch (IllegalArgumentException none) {
            throw new NotFound("topic");
        }
    }

    private static String ticket(HttpServletRequest request) {
        return Objects.toString(request.getParameter("ticket"), "");
    }

    /** What is no number counts as nothing known. */
    private static long after(HttpServletRequest request) {
        var after = Objects.toString(request.getParameter("after"), "");
        return after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
    }
}
