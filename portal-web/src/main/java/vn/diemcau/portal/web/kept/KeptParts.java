package vn.diemcau.portal.web.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.web.frame.Frame;

/** The parts that are kept in memory, for half a minute at most, so that numbers of readers and ages stay fresh. */
@ApplicationScoped
class KeptParts {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long CHARACTERS = 16_000_000;

    private final Cache<KeptKey, String> html = Caffeine.newBuilder().expireAfterWrite(LONGEST)
            .maximumWeight(CHARACTERS).weigher((KeptKey key, String text) -> text.length()).build();

    @Inject
    private Access access;

    @Inject
    private Frame frame;

    KeptKey key(String part, String content) {
        return KeptKey.of(part, content, frame.getLanguage(), access.caller());
    }

    /** @return null if there is none */
    String find(KeptKey key) {
        return html.getIfPresent(key);
    }

    void keep(KeptKey key, String text) {
        html.put(key, text);
    }
}
