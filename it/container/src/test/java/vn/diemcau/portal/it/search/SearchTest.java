package vn.diemcau.portal.it.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.ArticleSummary;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.search.Search;
import vn.diemcau.portal.core.search.SearchResult;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;

@InsideTheServer
class SearchTest {

    private static final String TITLE = "Bệnh viện Đa khoa họp trực tuyến";

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private ArticleFixture articles;

    @Inject
    private Search search;

    @BeforeEach
    void write() {
        articles.published(TITLE, Audience.hospital());
    }

    @Test
    @Operation("Search.find")
    void allStaffSearchAndNobodyElse() {
        permissions.of("Search.find", () -> search.find("benh vien")).allowsAllStaff();
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertFindsArticle("benh vien");
        assertFindsArticle("BỆNH VIỆN");
        assertFindsArticle("da khoa");
        assertFindsArticle("đa khoa");
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        assertFindsArticle("Be\u0323\u0302nh vie\u0323\u0302n");
    }

    @Test
    void aTypingErrorIsForgiven() {
        assertFindsArticle("benh vein da khoa");
    }

    @Test
    void aSectionIsFoundByCodeByInitialsAndByName() {
        assertThat(find("ctxh").sections()).extracting(SectionCard::code).contains("ctxh");
        assertThat(find("PCTXH").sections()).extracting(SectionCard::code).containsExactly("ctxh");
        assertThat(find("cong tac xa hoi").sections()).extracting(SectionCard::code).contains("ctxh");
        assertThat(find("nth").sections()).extracting(SectionCard::code).containsExactly("noi");
    }

    @Test
    void aPersonIsFoundByNameAndByInitials() {
        assertThat(find("thu huong").people()).extracting(PersonCard::name).contains("Nguyễn Thị Thu Hương");
        assertThat(find("ntth").people()).extracting(PersonCard::name).containsExactly("Nguyễn Thị Thu Hương");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(find("").count()).isZero();
        assertThat(find("   ").count()).isZero();
        assertThat(find(null).count()).isZero();
    }

    @Test
    void signsOfTheQueryLanguageHarmNothing() {
        for (var query : new String[] {"' or 1=1 --", "%", "_", "\\", "\"", "a & | ! (", ":*", "\u0000benh", "x".repeat(5_000)}) {
            assertThat(find(query)).isNotNull();
        }
    }

    @Test
    void aSignThatMeansAnythingFindsNotEverything() {
        assertThat(find("%").sections()).isEmpty();
        assertThat(find("_").sections()).isEmpty();
    }

    private void assertFindsArticle(String query) {
        assertThat(find(query).articles()).extracting(ArticleSummary::title).contains(TITLE);
    }

    private SearchResult find(String query) {
        return callers.as("noi.staff", () -> search.find(query));
    }
}
