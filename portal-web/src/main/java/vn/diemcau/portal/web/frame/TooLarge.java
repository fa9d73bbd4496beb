package vn.diemcau.portal.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/** A form with files is larger than anything that is taken here; it was not read. */
public class TooLarge extends RuntimeException {

    /** Bytes of the largest form with files of any page, which are read at all. */
    public static final long REQUEST = 96L * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    /** To be asked before anything of a form is read: what is too large must fill neither memory nor disk. */
    static void refuse(HttpServletRequest request) {
        if (SentFields.hasParts(request) && request.getContentLengthLong() > REQUEST) {
            throw new TooLarge();
        }
    }
}
