package vn.diemcau.portal.core.organization.covers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.documents.PreparedPicture;

/** The picture at the head of the page of a section; its files lie in the file store, one for each width. */
@Embeddable
public class SectionCover {

    @Column(name = "cover")
    private UUID id;
    @Column(name = "cover_width")
    private Integer width;
    @Column(name = "cover_height")
    private Integer height;
    @Column(name = "cover_widths")
    private String widths;

    protected SectionCover() {
    }

    public SectionCover(UUID id, PreparedPicture prepared) {
        this.id = id;
        this.width = prepared.width();
        this.height = prepared.height();
        this.widths = prepared.renditions().stream().map(file -> String.valueOf(file.width())).collect(Collectors.joining(","));
    }

    /** Where the file of a width lies in the file store. */
    public static String fileKey(UUID id, int width) {
        return folder(id) + "/" + width + ".jpg";
    }

    /** The key of the folder in which all its files lie. */
    public static String folder(UUID id) {
        return "covers/" + id;
    }

    public UUID getId() {
        return id;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    /** The widths in which it is stored, ascending, in pixels. */
    public List<Integer> getWidths() {
        return Arrays.stream(widths.split(",")).map(Integer::valueOf).toList();
    }
}
