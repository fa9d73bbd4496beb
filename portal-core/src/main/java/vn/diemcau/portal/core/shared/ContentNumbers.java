package vn.diemcau.portal.core.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;

/**
 * The numbers behind {@link ContentVersions}, asked for once in a request. Open to other features for what is decided
 * before the caller is known; they say nothing about any content.
 */
@RequestScoped
public class ContentNumbers {

    @Inject
    private StoredNumbers stored;

    private Map<Topic, Long> numbers;

    /** @throws IllegalStateException if the database is silent */
    public long of(Topic topic) {
        if (numbers == null) {
            numbers = stored.read();
        }
        return numbers.get(topic);
    }
}
