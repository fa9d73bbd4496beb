package vn.diemcau.portal.core.meetings.agenda;

import java.util.Locale;
import java.util.UUID;

/**
 * A document of an item as the agenda shows it.
 *
 * @param file    the id of its newest file
 * @param name    of that file
 * @param size    of that file in bytes
 * @param access  who may read it: READERS, SECTIONS or PEOPLE
 * @param readers the names of the chosen sections or people, between commas; for those who prepare the meeting
 */
public record Paper(UUID id, String title, UUID file, String name, long size, int number, String access, String readers) {

    /** The size as people say it, in KB or MB of 1024. */
    public String sizeInWords() {
        long kilobytes = Math.max(1, (size + 1023) / 1024);
        return kilobytes < 1024 ? kilobytes + " KB" : "%.1f MB".formatted(kilobytes / 1024.0);
    }

    /** The ending of the file's name, such as {@code PDF}. */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
