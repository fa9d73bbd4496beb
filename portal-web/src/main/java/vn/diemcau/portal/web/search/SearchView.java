package vn.diemcau.portal.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.search.Search;
import vn.diemcau.portal.core.search.SearchResult;

/** What was found for the words in the address. */
@Named("searchPage")
@RequestScoped
public class SearchView {

    @Inject
    private Search search;

    @Inject
    private HttpServletRequest request;

    private String query;
    private SearchResult result;

    @PostConstruct
    void load() {
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
