package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.diemcau.portal.core.feeds.CalendarFeeds;
import vn.diemcau.portal.core.feeds.FeedKind;
import vn.diemcau.portal.core.news.Article;
import vn.diemcau.portal.core.news.Audience;
import vn.diemcau.portal.it.permissions.Example.Thing;
import vn.diemcau.portal.core.staff.portraits.Portraits;
import vn.diemcau.portal.it.support.ArticleFixture;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.PictureFixture;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** How each address is tried; all things belong to the section {@code ctxh}. What only has to be asked for is not named. */
@ApplicationScoped
class Examples {

    private static final String BOUNDARY = "one-part-of-a-form";

    @Inject
    private ListExamples lists;

    @Inject
    private MessageExamples messages;

    @Inject
    private ContactExamples contacts;

    @Inject
    private MeetingExamples meetings;

    @Inject
    private CalendarExamples calendar;

    @Inject
    private RosterExamples rosterFiles;

    @Inject
    private TaskExamples tasks;

    @Inject
    private PointExamples points;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private ArticleFixture articles;

    @Inject
    private PictureFixture pictures;

    @Inject
    private StaffFixture staff;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Portraits portraits;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    /** Examples by method and address. */
    Map<String, List<Example>> all() {
        hospital.ensure();
        var all = new HashMap<>(pages());
        all.putAll(articles());
        all.putAll(images());
        all.put("GET /api/v1/sections/{code}", List.of(section()));
        all.putAll(people());
        all.putAll(rosters());
        all.putAll(directory());
        all.putAll(calendar.all());
        all.putAll(contacts.all());
        all.putAll(lists.all());
        all.putAll(meetings.all());
        all.putAll(messages.all());
        all.putAll(points.all());
        all.putAll(rosterFiles.all());
        all.putAll(tasks.all());
        for (var audit : List.of("GET /admin/audit", "GET /admin/audit.csv")) {
            all.put(audit, List.of(Example.PLAIN, section().asking("?section=ctxh")));
        }
        all.put("GET /admin/sections/{key}/rules", List.of(section()));
        all.put("POST /admin/sections/{key}/rules", List.of(section().sendingForm("version=-1&publishing=EDITORS")));
        all.put("POST /admin/cover/*", List.of(section().sendingForm("remove=true")));
        all.put("GET /covers/*", List.of(Example.of("", () -> new Thing(List.of(pictures.cover() + "/64.jpg"), 0))));
        all.put("POST /me/devices", List.of(Example.PLAIN.sendingForm("session=none")));
        all.putAll(portal());
        all.put("POST /preferences", List.of(Example.PLAIN.sendingForm("theme=dark")));
        all.put("POST /logout", List.of(Example.PLAIN));
        return all;
    }

    /** The settings of a section are sent for a version that is no longer the newest, so that they stay what they are. */
    private Map<String, List<Example>> pages() {
        return Map.of(
                "GET /news/{key}", reading(),
                "GET /news/new", List.of(Example.PLAIN, section().asking("?section=ctxh")),
                "GET /news/{key}/edit", List.of(draft(), newsOfHospital()),
                "GET /pictures/*", List.of(Example.of("news of the section", this::pictureFile)),
                "GET /s/{key}", List.of(section()),
                "GET /admin/sections/{key}", List.of(section()),
                "POST /admin/sections/{key}", List.of(section().sendingForm("version=-1&accent=1")),
                "GET /admin/sections/{key}/members", List.of(section()),
                "POST /admin/sections/{key}/members", List.of(section().sendingForm("account=1&role=member")));
    }

    /** Forms of those who run the portal are sent with something missing, so that nothing changes. */
    private Map<String, List<Example>> portal() {
        return Map.of(
                "POST /admin/branding", List.of(Example.PLAIN.sendingForm("version=-1")),
                "POST /admin/branding/emblem", List.of(Example.PLAIN.sending("multipart/form-data; boundary=" + BOUNDARY, upload())),
                "POST /admin/topics", List.of(Example.PLAIN.sendingForm("do=add")),
                "POST /admin/accounts", List.of(Example.PLAIN.sendingForm("do=create")),
                "POST /admin/switches", List.of(Example.PLAIN.sendingForm("feature=VIEW_COUNTS&version=-1")),
                "POST /admin/sections", List.of(Example.PLAIN.sendingForm("code=")),
                "GET /admin/sections/{key}/place", List.of(section()),
                "POST /admin/sections/{key}/place", List.of(section().sendingForm("do=move&version=-1&parent=noi")),
                "GET /admin/sections/{key}/merge", List.of(section()),
                "POST /admin/sections/{key}/merge", List.of(section().sendingForm("version=-1&into=noi")));
    }

    /** Forms are sent for a version that is no longer the newest, or with another's number, so that people stay as they are. */
    private Map<String, List<Example>> people() {
        var people = new HashMap<>(records());
        people.put("GET /people/{key}", List.of(person()));
        people.put("POST /people/{key}", List.of(hiding().sendingForm("field=mobile")));
        people.put("GET /api/v1/staff/{id}", List.of(person()));
        people.put("POST /api/v1/staff/{id}/reveal", List.of(hiding().sendingJson("{\"field\": \"mobile\"}")));
        return people;
    }

    private Map<String, List<Example>> records() {
        return Map.of(
                "GET /admin/staff/{key}", List.of(person()),
                "POST /admin/staff/{key}", List.of(person().sendingForm("form=leave&version=-1&leftOn=2100-01-01")),
                "POST /admin/staff", List.of(Example.PLAIN.sendingForm("form=add&staffNumber=NV001&familyName=X&givenName=X")),
                "POST /me", List.of(Example.PLAIN.sendingForm("form=profile&version=-1")),
                "GET /photos/*", List.of(Example.of("a member of the section", this::portrait)),
                "POST /photos/*", List.of(Example.of("", () -> new Thing(List.of(""), 0)).sendingForm("remove=1")));
    }

    /** Forms say nothing that could be done. */
    private Map<String, List<Example>> rosters() {
        return Map.of(
                "GET /admin/sections/{key}/duty", List.of(section()),
                "POST /admin/sections/{key}/duty", List.of(section().sendingForm("do=nothing")),
                "GET /admin/sections/{key}/duty/roles", List.of(section()),
                "POST /admin/sections/{key}/duty/roles", List.of(section().sendingForm("do=nothing")),
                "POST /duty/mine", List.of(Example.PLAIN.sendingForm("do=nothing")),
                "GET /duty/feed.ics", List.of(feed(FeedKind.DUTY)),
                "GET /feeds/meetings.ics", List.of(feed(FeedKind.MEETINGS)),
                "GET /feeds/calendar.ics", List.of(feed(FeedKind.CALENDAR)),
                "POST /feeds", List.of(Example.PLAIN.sendingForm("do=nothing")),
                "POST /admin/quick-contacts", List.of(Example.PLAIN.sendingForm("do=nothing")));
    }

    private Example feed(FeedKind kind) {
        return Example.PLAIN.asking("?key=" + callers.as("ctxh.staff", () -> feeds.make(kind)));
    }

    /** The star is taken off and the deputy is nobody, so that nothing stays behind. */
    private Map<String, List<Example>> directory() {
        return Map.of(
                "GET *.vcf", List.of(Example.of("a member of the section", () -> new Thing(List.of("/people/" + staff.withAccount("ctxh.staff")), 0))),
                "GET /cards/*", List.of(Example.of("a member of the section", () -> new Thing(List.of(staff.withAccount("ctxh.staff") + ".svg"), 0))),
                "GET /people/phones", List.of(section().asking("?section=ctxh")),
                "POST /favourites/*", List.of(person().sendingForm("on=false")),
                "POST /deputies/*", List.of(person().sendingForm("deputy=")));
    }

    private Example person() {
        return Example.of("a member of the section", () -> new Thing(List.of(staff.withAccount("ctxh.staff")), 0));
    }

    private Example hiding() {
        return Example.of("a number that a member of the section hides", () -> {
            var person = staff.withAccount("ctxh.staff");
            rows.change("update staff_member set mobile = '+84911222333', mobile_visibility = 'NOBODY' where id = ?", person);
            return new Thing(List.of(person), 0);
        });
    }

    private Thing portrait() {
        callers.as("ctxh.staff", () -> portraits.hang(pictures.upload()));
        return new Thing(List.of(staff.withAccount("ctxh.staff") + "/"
                + rows.texts("select photo from staff_member where username = 'ctxh.staff'").get(0) + "/320.jpg"), 0);
    }

    private Map<String, List<Example>> articles() {
        var json = """
                {"section": "ctxh", "title": "Bài gửi đến", "lead": "", "bodyHtml": "<p>Thân bài</p>", "byline": "",
                 "topic": "hoatdong", "audience": {"kind": "HOSPITAL"}}""";
        return Map.of(
                "GET /api/v1/articles/{id}", reading(),
                "POST /api/v1/articles", List.of(section().sendingJson(json)),
                "PUT /api/v1/articles/{id}", List.of(draft().sendingJson(json), newsOfHospital().sendingJson(json)),
                "POST /api/v1/articles/{id}/submit", List.of(draft()),
                "POST /api/v1/articles/{id}/publish", List.of(draft()),
                "POST /api/v1/articles/{id}/unpublish", List.of(newsOfHospital(), newsOfSection()));
    }

    private Map<String, List<Example>> images() {
        return Map.of(
                "GET /api/v1/articles/{id}/images", List.of(draft(), newsOfHospital()),
                "POST /api/v1/articles/{id}/images", List.of(draft().sending("multipart/form-data; boundary=" + BOUNDARY, upload())),
                "PUT /api/v1/articles/{id}/images/{picture}",
                List.of(picture().sendingJson("{\"caption\": \"Chú thích\", \"alt\": \"\"}")),
                "DELETE /api/v1/articles/{id}/images/{picture}", List.of(picture()),
                "POST /api/v1/articles/{id}/images/{picture}/cover", List.of(picture()),
                "POST /api/v1/articles/{id}/images/{picture}/move", List.of(picture().asking("?places=1")));
    }

    private List<Example> reading() {
        return List.of(draft(), newsOfSection(), newsOfChosenSections(), newsOfHospital());
    }

    private Example section() {
        return Example.of("the section", () -> new Thing(List.of("ctxh"), 0));
    }

    private Example draft() {
        return Example.of("a draft", article(articles::draft));
    }

    private Example newsOfSection() {
        return Example.of("news of the section", article(() -> articles.published(Audience.section())));
    }

    private Example newsOfChosenSections() {
        return Example.of("news of chosen sections", article(() -> articles.published(Audience.sections("noi"))));
    }

    private Example newsOfHospital() {
        return Example.of("news of the hospital", article(() -> articles.published(Audience.hospital())));
    }

    private Example picture() {
        return Example.of("a draft", () -> {
            var draft = articles.draft();
            return new Thing(List.of(draft.getId(), pictures.of(draft.getId()).getId()), draft.getVersion());
        });
    }

    private Thing pictureFile() {
        var picture = pictures.of(articles.published(Audience.section()).getId());
        return new Thing(List.of(picture.getId() + "/" + picture.getWidths().get(0) + ".jpg"), 0);
    }

    private static Supplier<Thing> article(Supplier<Article> written) {
        return () -> {
            var article = written.get();
            return new Thing(List.of(article.getId()), article.getVersion());
        };
    }

    private BodyPublisher upload() {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"picture.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n";
        try {
            return BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(Files.readAllBytes(pictures.upload())),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
