package vn.diemcau.portal.core.mail.words;

import java.util.List;

/**
 * What somebody is told: a sentence with its places filled in, in the language of whoever reads it.
 *
 * @param kind      such as {@code request.sent}; the sentence stands in the bundle {@code sentences} as {@code notice.} and the kind
 * @param arguments what the sentence names, as plain text
 * @param link      where it leads: a path of the portal, never another site
 */
public record Telling(String kind, List<String> arguments, String link) {

    /** @throws IllegalArgumentException if the link leads out of the portal */
    public Telling {
        arguments = List.copyOf(arguments);
        if (!link.matches("/([^/\\\\].*)?")) {
            throw new IllegalArgumentException("a link within the portal is needed: " + link);
        }
    }
}
