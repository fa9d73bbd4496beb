package vn.diemcau.portal.core.contacts.outside.twins;

import java.util.List;
import java.util.UUID;

/** Two contacts of the caller's that may be the same, with what they have in common. */
public record TwinPair(Side first, Side second, List<Likeness> alike) {

    /** One of the two. */
    public record Side(UUID id, String name, String organisation, String sectionName) {
    }
}
