package vn.diemcau.portal.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends a page when it is whole: what fails half-way gets its own answer instead of half a page. The buffer of the server
 * is no substitute, since it has a size.
 */
public class WholePageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof WrittenPage) {
            chain.doFilter(request, response);
            return;
        }
        var page = new WrittenPage(response);
        chain.doFilter(request, page);
        var bytes = page.html().getBytes(UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
