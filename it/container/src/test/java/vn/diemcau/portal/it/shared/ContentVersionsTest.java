package vn.diemcau.portal.it.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.shared.ContentVersions;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Operation;
import vn.diemcau.portal.it.support.Permissions;
import vn.diemcau.portal.it.support.Person;
import vn.diemcau.portal.it.support.Rows;

/** The numbers by which a page knows that it was written for content that is no more. */
@InsideTheServer
class ContentVersionsTest {

    @Inject
    private ArticleFixture articles;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    @Inject
    private ContentVersions versions;

    @Inject
    private Permissions permissions;

    @Test
    @Operation("ContentVersions.of")
    void allStaffMayAskForTheNumbers() {
        permissions.of("ContentVersions.of", () -> versions.of(Topic.NEWS)).allowsAllStaff();
    }

    @Test
    void publishingChangesTheNewsAndNothingElse() {
        var draft = articles.draft();
        long news = number("NEWS");
        long organization = number("ORGANIZATION");
        callers.as(Person.EDITOR.username(), () -> newsroom.publish(draft.getId()));
        assertThat(number("NEWS")).isEqualTo(news + 1);
        assertThat(number("ORGANIZATION")).isEqualTo(organization);
    }

    @Test
    void withdrawingChangesTheNews() {
        var article = articles.published(Audience.hospital());
        long news = number("NEWS");
        callers.as(Person.EDITOR.username(), () -> newsroom.unpublish(article.getId()));
        assertThat(number("NEWS")).isEqualTo(news + 1);
    }

    @Test
    void aDraftIsNoNewsAndNeitherAreReadings() {
        var published = articles.published(Audience.hospital());
        long news = number("NEWS");
        articles.draft();
        rows.change("update article set views = views + 1 where id = ?", published.getId());
        assertThat(number("NEWS")).isEqualTo(news);
    }

    @Test
    void severalChangesOfOneTransactionCountOnce() {
        articles.published(Audience.hospital());
        articles.published(Audience.hospital());
        long news = number("NEWS");
        rows.change("update article set lead = lead || '.' where state = 'PUBLISHED'");
        assertThat(number("NEWS")).isEqualTo(news + 1);
    }

    @Test
    void aNameOfASectionChangesTheOrganizationAndALineTheContacts() {
        articles.draft();
        long organization = number("ORGANIZATION");
        long contacts = number("CONTACTS");
        rows.change("update section set place = place where code = 'ctxh'");
        rows.change("update quick_contact set label = label where number = '115'");
        assertThat(number("ORGANIZATION")).isEqualTo(organization + 1);
        assertThat(number("CONTACTS")).isEqualTo(contacts + 1);
    }

    private long number(String topic) {
        return rows.number("select value from content_version where topic = ?", topic);
    }
}
