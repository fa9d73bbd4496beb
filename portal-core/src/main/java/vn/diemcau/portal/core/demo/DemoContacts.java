package vn.diemcau.portal.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import vn.diemcau.portal.core.contacts.outside.ExternalContact;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.HospitalDay;

/** Stores the contacts outside the demo hospital: all invented, two of them the same, some not checked for long. */
@ApplicationScoped
class DemoContacts {

    @PersistenceContext
    private EntityManager entities;

    void add(Map<String, Section> sections) {
        for (var row : DemoFiles.array("external-contacts.json")) {
            var contact = new ExternalContact(sections.get(row.getString("section")), draft(row).facts(), HospitalDay.today());
            var checked = DemoFiles.optional(row, "checkedOn");
            if (checked != null) {
                contact.check(LocalDate.parse(checked), row.getString("checkedBy"));
            }
            entities.persist(contact);
        }
    }

    static ContactDraft draft(JsonObject row) {
        var numbers = row.getJsonArray("numbers").getValuesAs(JsonObject.class).stream()
                .map(number -> new Reach(number.getString("label"), number.getString("value"))).toList();
        return new ContactDraft(row.getString("name"), row.getString("organisation"), row.getString("role"), row.getString("category"),
                row.getString("address"), row.getString("notes"), row.getBoolean("shared"), numbers,
                row.getJsonArray("mails").getValuesAs(JsonString::getString));
    }
}
