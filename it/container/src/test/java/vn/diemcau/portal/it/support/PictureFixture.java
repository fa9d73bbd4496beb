package vn.diemcau.portal.it.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.diemcau.portal.core.news.ArticlePicture;
import vn.diemcau.portal.core.news.PictureDesk;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.covers.SectionCovers;

/** Pictures of articles, taken in by the picture desk itself, and the files that it keeps. */
@ApplicationScoped
public class PictureFixture {

    @Inject
    private Callers callers;

    @Inject
    private PictureDesk desk;

    @Inject
    private SectionCovers covers;

    @Inject
    private Administration administration;

    /** A small picture in a file of its own. */
    public Path upload() {
        try {
            var file = Files.createTempFile("upload", ".png");
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that only pretends to be a picture. */
    public Path textFile() {
        try {
            var file = Files.createTempFile("upload", ".jpg");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "no picture");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ArticlePicture of(UUID articleId) {
        return callers.as(Person.EDITOR.username(), () -> desk.add(articleId, upload(), "", ""));
    }

    /** A new picture at the head of the page of {@code ctxh}. */
    public UUID cover() {
        return callers.as(Person.ADMIN.username(), () -> {
            covers.use("ctxh", upload());
            return administration.section("ctxh").getCover().getId();
        });
    }

    /** How many files are kept for the article. */
    public long filesOf(UUID articleId) {
        var folder = Path.of(System.getProperty("portal.files.dir"), "articles", articleId.toString());
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
