package vn.diemcau.portal.web.messages;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

/**
 * Lets the forms of messages bring files: only what a servlet is mapped to may be read part by part. It is never reached, since
 * there are pages at all these addresses; their files lie in another folder ({@code /requests}), or they would be hidden by it.
 */
@WebServlet("/messages/*")
@MultipartConfig(maxRequestSize = MessageParts.REQUEST, fileSizeThreshold = MessageParts.IN_MEMORY)
public class MessageParts extends HttpServlet {

    /** What is read at all; of more no browser is told why. */
    public static final long REQUEST = 96L * 1024 * 1024;
    public static final int IN_MEMORY = 64 * 1024;

    private static final long serialVersionUID = 1L;
}
