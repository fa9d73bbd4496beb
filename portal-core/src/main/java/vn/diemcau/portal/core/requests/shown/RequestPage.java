package vn.diemcau.portal.core.requests.shown;

import java.util.List;

/**
 * Some requests of a list.
 *
 * @param next where the next page begins; null for none
 */
public record RequestPage(List<RequestLine> items, String next) {
}
