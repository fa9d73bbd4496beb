package vn.diemcau.portal.core.tasks.shown;

import java.util.UUID;

/** A section that a task names. */
public record TaskSection(UUID id, String code, String name, String shortName, int accent) {
}
