package vn.diemcau.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives every failure its answer: a page for people, a problem for programs, a status for ajax; never a stack trace. */
public class FailureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

    @Inject
    private transient Headers headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            answer(request, response, Failure.of(thrown));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException, ServletException {
        if (failure.isOurs()) {
            LOG.log(Level.WARNING, "Request " + RequestId.of(request) + " failed", failure.cause());
        }
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        headers.describe(request, response);
        response.setHeader("Cache-Control", "private, no-store");
        if (RequestPath.of(request).startsWith("/api/")) {
            Answers.problem(request, response, failure.status(), failure.type());
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setStatus(failure.status());
        } else {
            response.setStatus(failure.status());
            request.setAttribute("failure", failure);
            if (failure.isPassing()) {
                PostedForm.of(request).ifPresent(form -> request.setAttribute("postedForm", form));
            }
            request.getRequestDispatcher("/frame/failure.xhtml").forward(request, response);
        }
    }
}
