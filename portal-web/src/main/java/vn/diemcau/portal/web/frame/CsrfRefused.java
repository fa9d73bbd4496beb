package vn.diemcau.portal.web.frame;

/** A write that did not come from one of our own pages. */
class CsrfRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
