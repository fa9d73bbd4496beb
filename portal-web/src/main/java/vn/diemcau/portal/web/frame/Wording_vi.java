package vn.diemcau.portal.web.frame;

/** The texts in Vietnamese; found by its name, as resource bundles are. */
public final class Wording_vi extends AllMessages {

    public Wording_vi() {
        super("vi");
    }
}
