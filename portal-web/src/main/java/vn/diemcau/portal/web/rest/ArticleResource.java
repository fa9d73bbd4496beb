package vn.diemcau.portal.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.ArticleFilter;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.Newsroom;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** Articles: what the caller may read, and for editors what they write. */
@Path("/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleResource {

    /** One page of articles and the cursor of the next, or null at the end. */
    public record Page(List<ArticleItem> items, String next) {
    }

    @Inject
    private NewsStand news;

    @Inject
    private Newsroom newsroom;

    @GET
    public Page list(@QueryParam("section") String section, @QueryParam("topic") String topic, @QueryParam("q") String words,
                     @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        var page = news.page(new ArticleFilter(section, topic, words), cursor, limit);
        return new Page(page.items().stream().map(ArticleItem::of).toList(), page.next());
    }

    @POST
    public Response draft(ArticleInput input) {
        var article = newsroom.draft(String.valueOf(given(input).section()), input.toText());
        return Response.created(URI.create("/api/v1/articles/" + article.getId())).tag(tag(article))
                .entity(ArticleJson.of(article, List.of())).build();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return shown(news.article(id));
    }

    /** Replaces the text; {@code If-Match} names the version that it is based on (428 without it, 412 if outdated). */
    @PUT
    @Path("{id}")
    public Response revise(@PathParam("id") String id, @HeaderParam("If-Match") String match, ArticleInput input) {
        if (match == null) {
            throw new ClientErrorException(Response.Status.PRECONDITION_REQUIRED);
        }
        return shown(newsroom.revise(id(id), version(match), given(input).toText()));
    }

    @POST
    @Path("{id}/submit")
    @Consumes(MediaType.WILDCARD)
    public Response submit(@PathParam("id") String id) {
        return shown(newsroom.submit(id(id)));
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.WILDCARD)
    public Response publish(@PathParam("id") String id) {
        return shown(newsroom.publish(id(id)));
    }

    @POST
    @Path("{id}/unpublish")
    @Consumes(MediaType.WILDCARD)
    public Response unpublish(@PathParam("id") String id) {
        return shown(newsroom.unpublish(id(id)));
    }

    private Response shown(Article article) {
        return Response.ok(ArticleJson.of(article, news.view(article).pictures())).tag(tag(article)).build();
    }

    static UUID id(String text) {
        return Ids.parse(text).orElseThrow(() -> new NotFound("article"));
    }

    private static ArticleInput given(ArticleInput input) {
        if (input == null) {
            throw new Refused("body", "rest.refused.empty");
        }
        return input;
    }

    /** A version that is no number cannot be the newest. */
    private static long version(String match) {
        var digits = match.replaceFirst("^W/", "").replace("\"", "").strip();
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    private static String tag(Article article) {
        return Long.toString(article.getVersion());
    }
}
