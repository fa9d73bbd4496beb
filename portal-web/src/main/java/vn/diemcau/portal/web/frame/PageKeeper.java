package vn.diemcau.portal.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows pages and keeps them for others who may see the same. */
public interface PageKeeper {

    /**
     * Answers with a page, written anew or kept.
     *
     * @param path where it was asked for
     * @param page what writes it, such as {@code /home.xhtml}
     */
    void show(KeptView view, String path, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException;
}
