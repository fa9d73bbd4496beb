package vn.diemcau.portal.core.notices;

import java.util.List;

/**
 * Some of what the caller was told, the newest first.
 *
 * @param next where the next page begins; null for none
 */
public record NoticePage(List<Notice> items, String next) {
}
