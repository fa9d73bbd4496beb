package vn.diemcau.portal.core.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.documents.PreparedPicture;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** A picture of an article; its files lie in the file store, one for each width. */
@Entity
@Table(name = "article_picture")
public class ArticlePicture {

    /** Characters of a caption or a description at most. */
    public static final int CAPTION_LENGTH = 300;

    @Id
    private UUID id;
    @Column(name = "article_id")
    private UUID articleId;
    private int position;
    private String caption;
    private String alt;
    private int width;
    private int height;
    private String widths;
    private String sha256;

    protected ArticlePicture() {
    }

    public ArticlePicture(UUID articleId, int position, PreparedPicture prepared) {
        this.id = Ids.next();
        this.articleId = articleId;
        this.position = position;
        this.caption = "";
        this.alt = "";
        this.width = prepared.width();
        this.height = prepared.height();
        this.widths = prepared.renditions().stream().map(PreparedPicture.Rendition::width).map(String::valueOf)
                .collect(Collectors.joining(","));
        this.sha256 = prepared.sha256();
    }

    /**
     * @param newCaption what stands below the picture
     * @param newAlt     what the picture shows, for those who do not see it; the caption if left empty
     * @throws Refused if either is too long
     */
    public void describe(String newCaption, String newAlt) {
        this.caption = Texts.line("caption", newCaption, CAPTION_LENGTH);
        this.alt = Texts.line("alt", newAlt, CAPTION_LENGTH);
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }

    /** Where the file of that width lies in the file store. */
    public String fileKey(int fileWidth) {
        return folder() + "/" + fileWidth + ".jpg";
    }

    String folder() {
        return "articles/" + articleId + "/" + id;
    }

    public UUID getId() {
        return id;
    }

    public UUID getArticleId() {
        return articleId;
    }

    public int getPosition() {
        return position;
    }

    public String getCaption() {
        return caption;
    }

    /** What the picture shows; the caption where nobody wrote more. */
    public String getAlt() {
        return alt.isEmpty() ? caption : alt;
    }

    /** The description as it was written, empty if it was not. */
    public String getWrittenAlt() {
        return alt;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public String getSha256() {
        return sha256;
    }

    /** The widths in which the picture is stored, ascending, in pixels. */
    public List<Integer> getWidths() {
        return Arrays.stream(widths.split(",")).map(Integer::valueOf).toList();
    }
}
