package vn.diemcau.portal.web.frame;

/** The texts in English; found by its name, as resource bundles are. */
public final class Wording_en extends AllMessages {

    public Wording_en() {
        super("en");
    }
}
