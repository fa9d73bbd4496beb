package vn.diemcau.portal.web.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.KeptView;
import vn.diemcau.portal.web.frame.PageKeeper;
import vn.diemcau.portal.web.frame.Personal;
import vn.diemcau.portal.web.frame.WrittenPage;

/** The pages that are kept in memory, for half a minute at most, so that numbers of readers and ages stay fresh. */
@ApplicationScoped
class KeptPages implements PageKeeper {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long BYTES = 32_000_000;

    private final Cache<KeptKey, KeptPage> pages = Caffeine.newBuilder().expireAfterWrite(LONGEST)
            .maximumWeight(BYTES).weigher((KeptKey key, KeptPage page) -> page.size()).build();

    @Inject
    private Access access;

    @Inject
    private Frame frame;

    @Override
    public void show(KeptView view, String path, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var key = KeptKey.of(path, view.getVersion(), frame.getLanguage(), frame.getTheme(), access.caller());
        var kept = pages.getIfPresent(key);
        if (kept == null) {
            view.load();
            kept = KeptPage.of(written(page, request, response), view.onShow());
            if (view.isKept()) {
                pages.put(key, kept);
            }
        }
        kept.onShow().run();
        kept.write(response, frame::said);
    }

    private static String written(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var text = new WrittenPage(response);
        Personal.leaveHoles(request);
        request.getRequestDispatcher(page).forward(request, text);
        return text.html();
    }
}
