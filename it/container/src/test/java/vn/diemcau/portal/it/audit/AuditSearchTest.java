package vn.diemcau.portal.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.portal.it.support.Person.ADMIN;
import static vn.diemcau.portal.it.support.Person.OTHER_ADMIN;
import static vn.diemcau.portal.it.support.Person.PORTAL_ADMIN;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.audit.AuditEntry;
import vn.diemcau.portal.core.audit.AuditFilter;
import vn.diemcau.portal.core.audit.AuditTrail;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** Admins search the trail of what they run; it opens no content to them. */
@InsideTheServer
class AuditSearchTest {

    @Inject
    private Permissions permissions;

    @Inject
    private Callers callers;

    @Inject
    private ArticleFixture articles;

    @Inject
    private Newsroom newsroom;

    @Inject
    private AuditTrail trail;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @Test
    @Operation("AuditTrail.page")
    void aSectionsTrailIsSearchedByThoseWhoRunIt() {
        articles.draft();
        permissions.of(() -> true, nothing -> trail.page(AuditFilter.ALL, null, 10)).allows(ADMIN, OTHER_ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of("AuditTrail.page", () -> trail.page(of("ctxh"), null, 10)).allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
        permissions.of(() -> true, nothing -> trail.page(of("khongco"), null, 10)).hidesFrom(ADMIN, OTHER_ADMIN, PORTAL_ADMIN).refusesTheRest();
    }

    @Test
    @Operation("AuditTrail.export")
    void aSectionsTrailIsExportedByThoseWhoRunItAndTheExportIsKept() {
        articles.draft();
        long before = rows.number("select count(*) from audit_entry where action = 'audit.exported'");
        permissions.of("AuditTrail.export", () -> trail.export(of("ctxh"), entry -> assertThat(entry.section()).isEqualTo("ctxh")))
                .allows(ADMIN, PORTAL_ADMIN).refusesTheRest();
        assertThat(rows.number("select count(*) from audit_entry where action = 'audit.exported'")).isEqualTo(before + 2);
    }

    @Test
    void whatIsAskedForWithoutASectionIsWhatTheCallerRuns() {
        var draft = articles.draft().getId();
        assertThat(as("noi.admin", about(draft))).isEmpty();
        assertThat(as("ctxh.admin", about(draft))).hasSize(1);
        assertThat(as("admin", about(draft))).hasSize(1);
        assertThat(as("ctxh.admin", AuditFilter.ALL)).extracting(AuditEntry::section).containsOnly("ctxh");
    }

    @Test
    void aPortalAdminReadsNoWordsThatAreNotForTheWholeHospital() {
        var title = articles.title();
        for (var id : List.of(articles.draft(title, Audience.hospital()).getId(),
                articles.published(title, Audience.section()).getId(), articles.published(title, Audience.sections("noi")).getId())) {
            assertThat(as("admin", about(id))).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.toString()).doesNotContain(title).doesNotContain("Phòng CTXH");
                assertThat(entry.withheld()).isTrue();
                assertThat(entry.after()).containsKey("state");
            });
            assertThat(as("ctxh.admin", about(id))).isNotEmpty().allSatisfy(entry -> assertThat(entry.thingName()).isEqualTo(title));
        }
    }

    @Test
    void whatTheWholeHospitalMayReadHasItsTitle() {
        var title = articles.title();
        var article = articles.published(title, Audience.hospital());
        assertThat(as("admin", about(article.getId()))).extracting(AuditEntry::thingName).containsExactly(title, "");
    }

    @Test
    void aTitleThatOnlyTheSectionKnewStaysWithItWhenAnotherIsForEverybody() {
        var secret = articles.title();
        var article = articles.published(secret, Audience.section());
        callers.as("ctxh.editor", () -> newsroom.revise(article.getId(), article.getVersion(),
                articles.text("Dành cho mọi người", Audience.hospital())));
        assertThat(as("admin", about(article.getId())).toString()).doesNotContain(secret).doesNotContain("Dành cho mọi người");
    }

    @Test
    void entriesAreFoundByPersonDeedAndTime() {
        var begin = Instant.now().minusSeconds(1);
        var id = articles.published(Audience.hospital()).getId();
        assertThat(as("admin", new AuditFilter(null, "CTXH.Edi", "article.published", begin, Instant.now().plusSeconds(60),
                id.toString()))).hasSize(1);
        assertThat(as("admin", new AuditFilter(null, "khong ai", null, null, null, id.toString()))).isEmpty();
        assertThat(as("admin", new AuditFilter(null, UUID.randomUUID().toString(), null, null, null, null))).isEmpty();
        assertThat(as("admin", new AuditFilter(null, null, "role.changed", null, null, id.toString()))).isEmpty();
        assertThat(as("admin", new AuditFilter(null, null, null, null, begin, id.toString()))).isEmpty();
        assertThat(as("admin", new AuditFilter(null, null, null, Instant.now().plusSeconds(60), null, null))).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        var id = articles.withdrawn().getId();
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var from = cursor;
            var page = callers.as("ctxh.admin", () -> trail.page(about(id), from, 1));
            page.items().forEach(entry -> seen.add(entry.action()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactly("article.unpublished", "article.published", "article.drafted");
    }

    @Test
    void theFileHoldsTheSearchWithoutFormulasAndTellsWhoHasTakenIt() {
        var id = articles.published("=cmd|' /C calc'!A0, \"giá\"", Audience.hospital()).getId();
        var file = reader.show("ctxh.admin", "/admin/audit.csv?thing=" + id);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).isEqualTo("text/csv; charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=\"audit-");
        assertThat(file.body()).startsWith("\uFEFFThời gian,");
        assertThat(file.body().lines()).hasSize(3);
        assertThat(file.body()).contains(",\"'=cmd|' /C calc'!A0, \"\"giá\"\"\",").doesNotContain(",=");
        assertThat(rows.number("""
                select count(*) from audit_entry where action = 'audit.exported' and actor = 'ctxh.admin'
                and after ->> 'thing' = ? and address = '127.0.0.1' and length(request) = 12""", id.toString())).isEqualTo(1);
    }

    @Test
    void nobodyChoosesTheAddressThatIsKept() {
        var thing = UUID.randomUUID().toString();
        reader.send("ctxh.admin", reader.request("/admin/audit.csv?thing=" + thing).headers("X-Forwarded-For", "10.9.9.9",
                "Forwarded", "for=10.9.9.9", "$WSRA", "10.9.9.9", "X-Real-IP", "10.9.9.9"));
        assertThat(rows.texts("select address from audit_entry where after ->> 'thing' = ?", thing)).containsExactly("127.0.0.1");
    }

    @Test
    void whoRunsNothingGetsNeitherPageNorFile() {
        articles.draft();
        for (var address : List.of("/admin/audit", "/admin/audit.csv")) {
            var refused = reader.show("ctxh.editor", address);
            assertThat(refused.statusCode()).as(address).isEqualTo(403);
            assertThat(refused.body()).as(address).contains("Bạn chưa được phép").endsWith("</html>");
            assertThat(reader.show("noi.admin", address + "?section=ctxh").statusCode()).as(address).isEqualTo(403);
        }
    }

    @Test
    void thePageTellsInWordsWhatWasDone() {
        var title = articles.title();
        var article = articles.published(title, Audience.hospital());
        var page = reader.show("ctxh.admin", "/admin/audit?from=2020-01-01&to=%2B999999999-12-31&actor=%00&thing=" + article.getId());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Đăng bài viết", "Bản nháp", "Đã đăng", "Phòng Công tác xã hội",
                "<a href=\"/news/" + article.getId() + "\">" + title + "</a>", "value=\"2020-01-01\"");
        var unseen = reader.show("admin", "/admin/audit?thing=" + articles.draft(title + " kín", Audience.hospital()).getId());
        assertThat(unseen.body()).contains("Bài viết ").doesNotContain(title + " kín");
    }

    private List<AuditEntry> as(String person, AuditFilter filter) {
        return callers.as(person, () -> trail.page(filter, null, 100)).items();
    }

    private static AuditFilter of(String section) {
        return new AuditFilter(section, null, null, null, null, null);
    }

    private static AuditFilter about(UUID article) {
        return new AuditFilter(null, null, null, null, null, article.toString());
    }
}
