package vn.diemcau.portal.core.settings;

/**
 * The hospital as the portal shows it.
 *
 * @param emblem the key of its picture, or empty for the one that the portal brings along
 */
public record Brand(BrandWords words, String emblem, long version) {

    static final Brand NONE = new Brand(new BrandWords("", "", "", "", "", "", ""), "", 0);

    /** Where the file of an emblem lies in the file store. */
    static String fileKey(String emblem) {
        return "branding/" + emblem + ".jpg";
    }
}
