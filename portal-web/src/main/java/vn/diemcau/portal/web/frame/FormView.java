package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A page with forms that need no script: what is sent is taken in before the page is shown again. After success the
 * browser is sent to an address, so that loading again sends nothing twice; what is refused is shown beside what was typed.
 */
public interface FormView extends PageView {

    /**
     * Takes a form in.
     *
     * @return the address to go on to, or null to show the page with what was refused
     */
    String submit(HttpServletRequest form);
}
