package vn.diemcau.portal.core.meetings.documents;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A document with all its versions, for those who prepare the meeting.
 *
 * @param sections codes of the chosen sections
 * @param files    the newest first
 */
public record MeetingDocument(UUID id, UUID meeting, UUID item, String title, DocumentDraft.Access access, Set<String> sections,
                              Set<UUID> people, long version, List<DocumentFile> files) {
}
