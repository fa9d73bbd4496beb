package vn.diemcau.portal.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.search.Search;
import vn.diemcau.portal.core.search.SearchResult;
import vn.diemcau.portal.web.frame.PageView;

/** What was found for the words in the address. */
@Named("searchPage")
@RequestScoped
public class SearchView implements PageView {

    @Inject
    private Search search;

    @Inject
    private HttpServletRequest request;

    private String query;
    private SearchResult result;

    @Override
    public void load() {
        query = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
        result = search.find(query);
    }

    public String getQuery() {
        return query;
    }

    public SearchResult getResult() {
        return result;
    }
}
