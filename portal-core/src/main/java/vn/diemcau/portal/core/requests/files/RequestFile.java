package vn.diemcau.portal.core.requests.files;

import java.util.UUID;

/**
 * A file that came with a message.
 *
 * @param type its media type, found out from its content
 * @param size in bytes
 */
public record RequestFile(UUID id, String name, String type, long size) {

    /** The size as people say it, in KB or MB of 1024. */
    public String sizeInWords() {
        long kilobytes = Math.max(1, (size + 1023) / 1024);
        return kilobytes < 1024 ? kilobytes + " KB" : "%.1f MB".formatted(kilobytes / 1024.0);
    }
}
