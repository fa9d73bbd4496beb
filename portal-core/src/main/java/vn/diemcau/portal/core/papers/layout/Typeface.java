package vn.diemcau.portal.core.papers.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The faces of Liberation Serif, whose letters are as wide as those of Times New Roman, which the law asks for and which may not
 * be handed on. It has every Vietnamese letter. Its licence lies beside the files.
 */
public enum Typeface {

    REGULAR("Regular", 400, false), BOLD("Bold", 700, false), ITALIC("Italic", 400, true), BOLD_ITALIC("BoldItalic", 700, true);

    private final String file;
    private final int weight;
    private final boolean slanted;

    Typeface(String face, int weight, boolean slanted) {
        this.file = "LiberationSerif-" + face + ".ttf";
        this.weight = weight;
        this.slanted = slanted;
    }

    /** As CSS counts it. */
    public int weight() {
        return weight;
    }

    public boolean slanted() {
        return slanted;
    }

    /** The file of the face, which whoever asked for it closes. */
    public InputStream open() {
        var found = Typeface.class.getResourceAsStream("/vn/diemcau/portal/core/papers/layout/" + file);
        if (found == null) {
            throw new UncheckedIOException(new IOException(file + " is missing"));
        }
        return found;
    }
}
