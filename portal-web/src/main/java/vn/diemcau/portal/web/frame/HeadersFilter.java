package vn.diemcau.portal.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.portal.auth.RequestName;
import vn.diemcau.portal.auth.RequestOrigin;

/** Gives every answer its {@link Headers}, before anything else can go wrong. */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Headers headers;

    @Inject
    private transient RequestName name;

    @Inject
    private transient RequestOrigin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        RequestId.set(request, name);
        origin.came(request.getRemoteAddr());
        headers.describe(request, response);
        chain.doFilter(request, response);
    }
}
