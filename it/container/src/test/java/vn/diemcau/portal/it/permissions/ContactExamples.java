package vn.diemcau.portal.it.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.diemcau.portal.it.contacts.ContactFixture;
import vn.diemcau.portal.it.permissions.Example.Thing;

/** How the addresses of contacts outside the hospital are tried: with those of the section {@code ctxh}. */
@ApplicationScoped
class ContactExamples {

    private static final String BOUNDARY = "one-part-of-a-form";
    private static final String FILE = "Tên,Điện thoại\nNgười trong tệp,0912345678\n";
    private static final String PART = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";

    @Inject
    private ContactFixture contacts;

    /** Forms are sent for a version that is no longer the newest, or with something missing, so that nothing changes. */
    Map<String, List<Example>> all() {
        var ofSection = contact("a contact of the section", contacts::ofSection);
        var ofHospital = contact("a contact for the hospital", contacts::ofHospital);
        var two = "?with=" + contacts.ofSection();
        var file = Example.of("a file of the section's editor", () -> new Thing(List.of(contacts.send(FILE)), 0));
        var all = new HashMap<String, List<Example>>();
        all.put("GET /contacts/external/{key}", List.of(ofSection, ofHospital));
        all.put("POST /contacts/external/{key}", List.of(ofSection.sendingForm("do=check&version=-1"), ofHospital.sendingForm("do=check&version=-1")));
        all.put("POST /contacts/external/new", List.of(Example.of("the section", () -> new Thing(List.of(), 0)).sendingForm("section=ctxh&do=add")));
        all.put("GET /contacts/external/{key}/merge", List.of(ofSection.asking(two)));
        all.put("POST /contacts/external/{key}/merge", List.of(ofSection.asking(two).sendingForm("version=-1&otherVersion=-1")));
        all.put("POST /contacts/external/duplicates", List.of(ofSection.sendingForm("one=" + two.substring(6) + "&other=" + contacts.ofSection())));
        all.put("GET /contacts/external/import/{key}", List.of(file));
        all.put("POST /contacts/external/import/{key}", List.of(file.sendingForm("do=apply&fingerprint=none")));
        all.put("POST /contacts/imports/file", List.of(Example.of("the section", () -> new Thing(List.of(), 0))
                .sending("multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofString(PART + "\"section\"\r\n\r\nctxh\r\n" + PART
                        + "\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n" + FILE + "\r\n--" + BOUNDARY + "--\r\n"))));
        all.put("GET /contacts/exports/external.vcf", List.of(Example.PLAIN, Example.of("a contact of the section", () -> new Thing(List.of(), 0))
                .asking("?id=" + contacts.ofSection())));
        return all;
    }

    private static Example contact(String what, Supplier<UUID> made) {
        return Example.of(what, () -> new Thing(List.of(made.get()), 0));
    }
}
