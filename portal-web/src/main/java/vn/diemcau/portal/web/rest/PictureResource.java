package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.PictureDesk;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.files.Uploads;

/** Pictures of an article. A new one is sent as {@code multipart/form-data}: {@code file}, {@code caption}, {@code alt}. */
@Path("/articles/{id}/images")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PictureResource {

    /** All pictures of the article in their order, and which of them heads it. */
    public record Gallery(UUID cover, List<ArticleJson.PictureJson> pictures) {
    }

    /** What an upload consists of, for the description of the interface. */
    public record Upload(@Schema(type = SchemaType.STRING, format = "binary", required = true) String file,
                         String caption, String alt) {
    }

    /** The words of a picture. */
    public record Words(String caption, String alt) {
    }

    @Inject
    private PictureDesk desk;

    @Inject
    private NewsStand news;

    @Inject
    private Uploads uploads;

    @PathParam("id")
    private String articleId;

    @GET
    public Gallery all() {
        var article = news.article(articleId);
        return new Gallery(article.getCoverId(),
                desk.pictures(article.getId()).stream().map(ArticleJson.PictureJson::of).toList());
    }

    /** Reads the parts as the servlet does: a log-in by token may have read the form before. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Upload.class)))
    public Response add(@Context HttpServletRequest request) throws IOException, ServletException {
        var file = Optional.ofNullable(request.getPart("file"))
                .orElseThrow(() -> new Refused("file", "news.refused.file.missing"));
        try (var upload = uploads.keep(file.getInputStream())) {
            var picture = desk.add(ArticleResource.id(articleId), upload.path(), text(request, "caption"), text(request, "alt"));
            return Response.created(URI.create("/pictures/" + picture.getId()))
                    .entity(ArticleJson.PictureJson.of(picture)).build();
        }
    }

    @PUT
    @Path("{picture}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ArticleJson.PictureJson describe(@PathParam("picture") String picture, Words words) {
        return ArticleJson.PictureJson.of(desk.describe(id(picture), words.caption(), words.alt()));
    }

    /** Puts a picture at the head of the article. */
    @POST
    @Path("{picture}/cover")
    public Gallery useAsCover(@PathParam("picture") String picture) {
        desk.useAsCover(id(picture));
        return all();
    }

    /** Moves a picture by so many places, towards the beginning if negative. */
    @POST
    @Path("{picture}/move")
    public Gallery move(@PathParam("picture") String picture, @QueryParam("places") @DefaultValue("0") int places) {
        desk.move(id(picture), places);
        return all();
    }

    @DELETE
    @Path("{picture}")
    public Gallery remove(@PathParam("picture") String picture) {
        desk.remove(id(picture));
        return all();
    }

    private static UUID id(String text) {
        return Ids.parse(text).orElseThrow(() -> new NotFound("picture"));
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
