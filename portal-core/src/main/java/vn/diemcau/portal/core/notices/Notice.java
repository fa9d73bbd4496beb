package vn.diemcau.portal.core.notices;

import java.time.Instant;
import java.util.UUID;
import vn.diemcau.portal.core.mail.words.Telling;

/** Something that the caller was told. */
public record Notice(UUID id, Instant at, Telling telling, boolean read) {
}
