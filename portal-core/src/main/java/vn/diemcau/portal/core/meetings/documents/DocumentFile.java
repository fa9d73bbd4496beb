package vn.diemcau.portal.core.meetings.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a document.
 *
 * @param number from 1
 * @param type   its media type, found out from its content
 * @param size   in bytes
 */
public record DocumentFile(UUID id, int number, String name, String type, long size, Instant addedAt, String addedBy) {
}
