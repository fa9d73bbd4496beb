package vn.diemcau.portal.core.meetings.papers;

import vn.diemcau.portal.core.shared.Texts;

/**
 * A file to be handed out.
 *
 * @param name what it is to be called
 */
public record PaperFile(String name, String mediaType, byte[] content) {

    /** @param words of which the name is made */
    public static PaperFile of(String words, PaperFormat format, byte[] content) {
        return new PaperFile(Texts.slug(words) + '.' + format.ending(), format.mediaType(), content);
    }
}
