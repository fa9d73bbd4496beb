package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Takes the text of a page in, so that nothing of it is sent before it is whole. */
public class WrittenPage extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter(32_768);
    private final PrintWriter writer = new PrintWriter(text);

    public WrittenPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        text.getBuffer().setLength(0);
    }

    public String html() {
        writer.flush();
        return text.toString();
    }
}
