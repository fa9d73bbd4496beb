package vn.diemcau.portal.core.requests.files;

import java.nio.file.Path;

/** A file that somebody wants to send along, as it was called where it came from. */
public record Enclosure(String name, Path file) {
}
