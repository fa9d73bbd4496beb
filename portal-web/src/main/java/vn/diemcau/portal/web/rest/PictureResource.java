package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import vn.diemcau.portal.core.news.PictureDesk;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.Uploads;

/** Pictures of an article, sent as {@code multipart/form-data} with the parts {@code file}, {@code caption}, {@code alt}. */
@Path("/articles/{id}/images")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PictureResource {

    @Inject
    private PictureDesk desk;

    @Inject
    private Uploads uploads;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("id") String id, List<EntityPart> parts) throws IOException {
        var file = parts.stream().filter(part -> part.getName().equals("file")).findFirst()
                .orElseThrow(() -> new Refused("file", "news.refused.file.missing"));
        try (var upload = uploads.keep(file.getContent())) {
            var picture = desk.add(ArticleResource.id(id), upload.path(), text(parts, "caption"), text(parts, "alt"));
            return Response.created(URI.create("/pictures/" + picture.getId()))
                    .entity(ArticleJson.PictureJson.of(picture)).build();
        }
    }

    private static String text(List<EntityPart> parts, String name) throws IOException {
        for (var part : parts) {
            if (part.getName().equals(name)) {
                return part.getContent(String.class);
            }
        }
        return "";
    }
}
