package vn.diemcau.portal.core.requests;

import java.util.List;
import vn.diemcau.portal.core.requests.shown.RequestEntry;

/**
 * A request as the caller sees it.
 *
 * @param entries in the order in which they came about; its sender sees nothing internal
 * @param worked  whether the caller works on it
 * @param editor  whether the caller writes for the section, and so gives it to people
 */
public record RequestView(SectionRequest request, List<RequestEntry> entries, boolean worked, boolean editor) {
}
