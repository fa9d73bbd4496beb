package vn.diemcau.portal.core.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;

/**
 * Tells whether content has changed since somebody looked last: a number for each kind of content, which the database
 * counts up with every committed change that readers can see. What was made from older content is recognised by its
 * older number, on every server alike. The numbers are asked for once in a request.
 */
@RequestScoped
public class ContentVersions {

    /** Kinds of content that change on their own. */
    public enum Topic { NEWS, ORGANIZATION, CONTACTS, ROLES, PORTAL }

    @Inject
    private ContentNumbers numbers;

    /** The numbers of these kinds of content and of the portal's settings, as a text to compare. @throws IllegalStateException if the database is silent */
    @RequiresPermission(Permission.STAFF)
    public String of(Topic... topics) {
        var text = new StringBuilder();
        for (var topic : topics) {
            text.append(topic).append(numbers.of(topic)).append(' ');
        }
        return text.append(Topic.PORTAL).append(numbers.of(Topic.PORTAL)).toString();
    }
}
