package vn.diemcau.portal.core.meetings.minutes;

import java.util.UUID;

/**
 * A part of minutes as the portal puts it together.
 *
 * @param kind     {@code ITEM} for an item of the agenda; others as {@link MinutesSource} names them
 * @param item     the item that it tells of, or null
 * @param heading  empty for that of its kind
 * @param speakers who spoke, one in a line
 */
public record CompiledPart(String kind, UUID item, String heading, String speakers, String text) {

    /** The kind of parts that tell of an item of the agenda. */
    public static final String ITEM = "ITEM";

    /** The part that tells of the same. */
    boolean isSameAs(MinutesPart part) {
        return kind.equals(part.kind()) && (item == null ? part.item() == null : item.equals(part.item()));
    }
}
