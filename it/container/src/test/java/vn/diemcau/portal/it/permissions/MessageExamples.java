package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.diemcau.portal.it.notices.TellingFeature;
import vn.diemcau.portal.it.permissions.Example.Thing;
import vn.diemcau.portal.it.requests.EnclosureFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.RequestFixture;
import vn.diemcau.portal.it.support.Rows;

/** How the addresses of messages and notices are tried: with a message from a member elsewhere to the section. */
@ApplicationScoped
class MessageExamples {

    private static final String SENT = "a message to the section from a member elsewhere";
    private static final String JSON = "{\"subject\": \"Hỏi\", \"text\": \"Xin cho biết.\", \"category\": \"QUESTION\"}";

    @Inject
    private RequestFixture requests;

    @Inject
    private EnclosureFixture enclosures;

    @Inject
    private TellingFeature feature;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    Map<String, List<Example>> all() {
        var section = Example.of("the section", () -> new Thing(List.of("ctxh"), 0));
        return Map.of(
                "GET /messages/{key}", List.of(sent(SENT, requests::sent)),
                "POST /messages/{key}", List.of(sent(SENT, requests::sent).sendingForm("form=remark&text=Ghi")),
                "POST /messages/new", List.of(Example.PLAIN.sendingForm("section=ctxh&subject=&text=x")),
                "GET /messages/files/*", List.of(sent("a file of a message to the section", enclosures::sent)),
                "GET /s/{key}/inbox", List.of(section),
                "POST /notices", List.of(Example.PLAIN.sendingForm("do=read")),
                "GET /notices/*", List.of(sent("a notice to a member", this::told)),
                "POST /api/v1/sections/{code}/messages", List.of(section.sendingJson(JSON)),
                "GET /api/v1/messages/{id}", List.of(sent(SENT, requests::sent)));
    }

    private static Example sent(String what, Supplier<UUID> made) {
        return Example.of(what, () -> new Thing(List.of(made.get()), 0));
    }

    private UUID told() {
        rows.change("delete from notice");
        callers.as("noi.staff", () -> feature.tell("x", "ctxh.staff"));
        return UUID.fromString(rows.texts("select id from notice").get(0));
    }
}
