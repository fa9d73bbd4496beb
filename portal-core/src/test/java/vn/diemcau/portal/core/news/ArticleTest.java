package vn.diemcau.portal.core.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Outdated;

class ArticleTest {

    private static final Instant NOW = Instant.parse("2026-11-05T08:20:00Z");
    private static final Section CTXH = new Section("ctxh", "Phòng Công tác xã hội", "CTXH", SectionKind.OFFICE, 6, 1);
    private static final Section NOI = new Section("noi", "Khoa Nội tổng hợp", "Nội", SectionKind.CLINICAL, 2, 2);

    private static final Caller EDITOR = staff("/sections/ctxh", "/sections/ctxh/editors");
    private static final Caller MEMBER = staff("/sections/ctxh");
    private static final Caller NEIGHBOUR = staff("/sections/noi", "/sections/noi/admins");
    private static final Caller PORTAL_ADMIN =
            Caller.of("1", "admin", "A", List.of("/sections/cntt"), List.of("staff", "portal-admin"));
    private static final Caller OUTSIDER = Caller.of("1", "outsider", "O", List.of(), List.of());

    private static Caller staff(String... groups) {
        return Caller.of("1", "x", "X", List.of(groups), List.of("staff"));
    }

    private static Article draft(Audience audience) {
        var text = new ArticleText("Nồi cháo sáng thứ Tư", "", "", "", null, audience);
        return new Article(CTXH, text, null, audience.sections().isEmpty() ? Set.of() : Set.of(NOI), "Trần Thu Hà", NOW);
    }

    private static Article published(Audience audience) {
        var article = draft(audience);
        article.publish("Trần Thu Hà", NOW);
        return article;
    }

    @Test
    void aDraftIsReadByEditorsOfItsSectionOnly() {
        var draft = draft(Audience.hospital());
        assertThat(draft.isReadableBy(EDITOR)).isTrue();
        assertThat(draft.isReadableBy(MEMBER)).isFalse();
        assertThat(draft.isReadableBy(NEIGHBOUR)).isFalse();
    }

    @Test
    void anArticleForTheSectionIsReadByItsMembersOnly() {
        var article = published(Audience.section());
        assertThat(article.isReadableBy(MEMBER)).isTrue();
        assertThat(article.isReadableBy(NEIGHBOUR)).isFalse();
        assertThat(article.isReadableBy(PORTAL_ADMIN)).isFalse();
    }

    @Test
    void anArticleForChosenSectionsIsReadByThemAndTheOwner() {
        var article = published(Audience.sections("noi"));
        assertThat(article.isReadableBy(MEMBER)).isTrue();
        assertThat(article.isReadableBy(NEIGHBOUR)).isTrue();
        assertThat(article.isReadableBy(PORTAL_ADMIN)).isFalse();
    }

    @Test
    void anArticleForTheHospitalIsReadByAllStaffAndNobodyElse() {
        var article = published(Audience.hospital());
        assertThat(article.isReadableBy(NEIGHBOUR)).isTrue();
        assertThat(article.isReadableBy(OUTSIDER)).isFalse();
        assertThat(article.isReadableBy(Caller.STRANGER)).isFalse();
    }

    @Test
    void theAddressAndTheDateOfTheFirstPublicationStay() {
        var article = published(Audience.hospital());
        var slug = article.getSlug();
        article.unpublish("Trần Thu Hà", NOW.plusSeconds(60));
        article.publish("Trần Thu Hà", NOW.plusSeconds(120));
        assertThat(article.getSlug()).isEqualTo(slug).startsWith("noi-chao-sang-thu-tu-");
        assertThat(article.getPublishedAt()).isEqualTo(NOW);
    }

    @Test
    void anOldVersionIsRefusedWithTheNameOfWhoSavedLast() {
        assertThatThrownBy(() -> draft(Audience.section()).requireVersion(7)).asInstanceOf(type(Outdated.class))
                .satisfies(outdated -> assertThat(outdated.changedBy()).isEqualTo("Trần Thu Hà"));
    }
}
