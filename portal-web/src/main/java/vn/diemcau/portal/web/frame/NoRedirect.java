package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Swallows what a log-in would send to a browser; a program that calls the REST interface is told 401 instead. */
class NoRedirect extends HttpServletResponseWrapper {

    NoRedirect(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) {
        // a program does not follow a redirect to a log-in page
    }

    @Override
    public void sendError(int status) {
        // the caller of authenticate() gives the answer
    }

    @Override
    public void sendError(int status, String message) {
        // the caller of authenticate() gives the answer
    }

    @Override
    public void setStatus(int status) {
        // the caller of authenticate() gives the answer
    }

    @Override
    public void setHeader(String name, String value) {
        // neither
    }

    @Override
    public void addHeader(String name, String value) {
        // neither
    }

    @Override
    public void addCookie(Cookie cookie) {
        // neither
    }

    @Override
    public void flushBuffer() {
        // neither
    }
}
