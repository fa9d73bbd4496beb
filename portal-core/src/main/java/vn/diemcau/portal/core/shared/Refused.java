package vn.diemcau.portal.core.shared;

import java.util.List;

/**
 * The input cannot be taken as it is, and the person can mend it. Shown beside the field, or as 400 (problem+json).
 *
 * <p>The reason is a key of the message bundles, so that the sentence comes in the reader's language.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param field     the name of the field at fault, as REST and pages call it
     * @param key       the key of the sentence in the bundles
     * @param arguments what the sentence names: limits, what was found
     */
    public Refused(String field, String key, Object... arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
