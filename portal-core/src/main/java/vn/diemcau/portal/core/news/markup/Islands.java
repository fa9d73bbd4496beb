package vn.diemcau.portal.core.news.markup;

/**
 * Keeps count of whether the input is within a part that is left out with all its content.
 *
 * <p>Most parts end with their own end tag. An element of an office program ends at the latest where HTML goes on:
 * these programs do not always write the end.
 */
final class Islands {

    private String name;
    private int depth;

    boolean isInside() {
        return name != null;
    }

    /** Whether a tag that opens belongs to an island, be it its beginning. */
    boolean open(String tag) {
        boolean office = Vocabulary.isOfficeElement(tag);
        if (name == null) {
            if (office || Vocabulary.isIsland(tag)) {
                enter(tag);
            }
            return name != null;
        }
        if (Vocabulary.isOfficeElement(name)) {
            depth += office ? 1 : 0;
            if (!office) {
                name = null;
                return open(tag);
            }
        } else if (tag.equals(name)) {
            depth++;
        } else if (name.equals("head") && tag.equals("body")) {
            name = null;
        }
        return true;
    }

    void enter(String tag) {
        name = tag;
        depth = 1;
    }

    /** Whether a tag that closes belongs to an island, be it its end. */
    boolean close(String tag) {
        if (name == null) {
            return Vocabulary.isOfficeElement(tag) || Vocabulary.isIsland(tag);
        }
        boolean office = Vocabulary.isOfficeElement(name);
        if (office && !Vocabulary.isOfficeElement(tag)) {
            name = null;
            return false;
        }
        if ((office || tag.equals(name)) && --depth == 0) {
            name = null;
        }
        return true;
    }
}
