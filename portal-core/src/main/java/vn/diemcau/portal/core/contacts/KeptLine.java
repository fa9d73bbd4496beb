package vn.diemcau.portal.core.contacts;

import java.util.List;
import java.util.UUID;

/** A line of the quick contact with all that it leads to, one after the other. */
public record KeptLine(UUID id, long version, QuickTerms terms, List<QuickTarget> targets) {

    /** The target at a place from 0 on, or null. */
    public QuickTarget target(int place) {
        return place < targets.size() ? targets.get(place) : null;
    }
}
