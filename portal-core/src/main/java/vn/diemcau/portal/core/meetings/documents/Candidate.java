package vn.diemcau.portal.core.meetings.documents;

import java.util.UUID;

/** Somebody who may be named as a reader of a document. */
public record Candidate(UUID person, String name, String post) {
}
