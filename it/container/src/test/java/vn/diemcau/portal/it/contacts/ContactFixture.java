package vn.diemcau.portal.it.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.portal.core.contacts.outside.ContactDesk;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.core.contacts.outside.transfer.ContactImports;
import vn.diemcau.portal.core.contacts.outside.twins.ContactTwins;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.Rows;

/** Contacts and files of contacts of the section {@code ctxh}. */
@ApplicationScoped
public class ContactFixture {

    public static final String KEEPER = "ctxh.editor";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private ContactDesk desk;

    @Inject
    private ContactImports imports;

    @Inject
    private ContactTwins twins;

    @Inject
    private Callers callers;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private Rows rows;

    /** A draft with these numbers, one each. */
    public static ContactDraft draft(String name, String organisation, boolean shared, String... numbers) {
        return new ContactDraft(name, organisation, "", "", "", "", shared,
                List.of(numbers).stream().map(number -> new Reach("", number)).toList(), List.of());
    }

    public UUID add(ContactDraft draft) {
        hospital.ensure();
        return callers.as(KEEPER, () -> desk.add("ctxh", draft));
    }

    /** A contact that nobody has yet. */
    public UUID add(boolean shared) {
        int number = NUMBER.incrementAndGet();
        return add(draft("Liên hệ " + number, "Cơ quan " + number, shared, "09" + (10_000_000 + number)));
    }

    public UUID ofSection() {
        return add(false);
    }

    public UUID ofHospital() {
        return add(true);
    }

    public long version(UUID id) {
        return rows.number("select version from external_contact where id = ?", id);
    }

    /** Sends a file as the keeper. */
    public UUID send(String text) {
        hospital.ensure();
        try {
            var file = Files.createTempFile("contacts", ".part");
            try {
                Files.writeString(file, text);
                return callers.as(KEEPER, () -> imports.add("ctxh", "lien-he.csv", file, false));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file in as the keeper. */
    public void apply(UUID file) {
        callers.as(KEEPER, () -> imports.apply(file, imports.page(file, null, 1).fingerprint()));
    }

    /** A file that was taken in and has added one contact. */
    public UUID applied() {
        int number = NUMBER.incrementAndGet();
        var file = send("Tên,Điện thoại\nNgười trong tệp " + number + ",09" + (20_000_000 + number) + "\n");
        apply(file);
        return file;
    }

    public void tellApart(UUID one, UUID other) {
        callers.as(KEEPER, () -> twins.tellApart(one, other));
    }

    public void clear() {
        rows.change("delete from external_import");
        rows.change("delete from external_contact");
    }
}
