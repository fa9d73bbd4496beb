package vn.diemcau.portal.core.meetings.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.documents.PictureRefused;
import vn.diemcau.portal.core.meetings.article.MeetingFacts.Picture;
import vn.diemcau.portal.core.meetings.documents.Documents;
import vn.diemcau.portal.core.news.ArticlePicture;
import vn.diemcau.portal.core.news.PictureDesk;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** Takes pictures of a meeting over into its article, each as if it had been sent by the editor. The first becomes the cover. */
@ApplicationScoped
class PicturesOfMeeting {

    @Inject
    private Documents documents;

    @Inject
    private PictureDesk desk;

    /** @return how many could not be taken */
    int bring(UUID article, List<Picture> pictures) {
        return (int) pictures.stream().filter(picture -> !taken(article, picture)).count();
    }

    private boolean taken(UUID article, Picture picture) {
        try {
            var copy = Files.createTempFile("meeting", ".picture");
            try (var stored = documents.open(picture.file()).content()) {
                Files.copy(stored.content(), copy, StandardCopyOption.REPLACE_EXISTING);
                desk.add(article, copy, ArticleWords.within(picture.title(), ArticlePicture.CAPTION_LENGTH), "");
                return true;
            } finally {
                Files.delete(copy);
            }
        } catch (PictureRefused | Refused | NotFound notTaken) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
