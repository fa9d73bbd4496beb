package vn.diemcau.portal.core.tasks.shown;

import java.util.UUID;

/** Somebody who is, or can be made, responsible for a task. @param username empty without an account */
public record TaskPerson(UUID id, String username, String name) {
}
