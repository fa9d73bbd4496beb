package vn.diemcau.portal.core.tasks.shown;

import java.util.UUID;

/** The meeting that has concluded a task, and the sentence by which it did. */
public record TaskOrigin(UUID meeting, String title, String sentence) {
}
