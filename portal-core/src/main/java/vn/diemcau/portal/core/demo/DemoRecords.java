package vn.diemcau.portal.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.diemcau.portal.core.contacts.QuickContact;
import vn.diemcau.portal.core.documents.PreparedPicture;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.organization.SectionLine;
import vn.diemcau.portal.core.organization.SectionText;
import vn.diemcau.portal.core.shared.SystemWork;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.PersonalData;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.Post;
import vn.diemcau.portal.core.staff.PostTerms;
import vn.diemcau.portal.core.staff.StaffMember;
import vn.diemcau.portal.core.staff.Visibility;

/** Stores the demo hospital in one transaction: all of it or nothing. */
@ApplicationScoped
@SystemWork
class DemoRecords {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DemoArticles articles;

    @Inject
    private DemoContacts contacts;

    @Inject
    private DemoTasks tasks;

    @Inject
    private DemoCalendar calendar;

    @Inject
    private DemoMeetings meetings;

    @Transactional
    boolean isEmpty() {
        return entities.createQuery("select count(s) from Section s", Long.class).getSingleResult() == 0;
    }

    @Transactional
    void fill(Map<String, PreparedPicture> pictures, int further) {
        entities.createNativeQuery("lock table section in exclusive mode").executeUpdate();
        if (!isEmpty()) {
            return;
        }
        var sections = sections();
        DemoFiles.array("staff.json").forEach(person -> addPerson(person, sections));
        var topics = topics();
        addQuickContacts();
        contacts.add(sections);
        tasks.add(sections);
        calendar.addRooms();
        meetings.add(sections);
        calendar.addEntries(sections);
        articles.add(sections, topics, pictures, further);
    }

    private static List<SectionLine> lines(JsonObject row, String name) {
        return !row.containsKey(name) ? List.of() : row.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(line -> new SectionLine(line.getString("label"), line.getString("value"))).toList();
    }

    private Map<String, Section> sections() {
        var rows = DemoFiles.array("sections.json");
        var sections = new HashMap<String, Section>();
        for (var row : rows) {
            var section = new Section(row.getString("code"), row.getString("name"), row.getString("shortName"),
                    SectionKind.valueOf(row.getString("kind")), row.getInt("accent"), row.getInt("position"));
            section.describe(new SectionText(row.getString("introduction"), row.getString("place"),
                    DemoFiles.optional(row, "phone"), row.getString("openingHours", ""), row.getInt("accent"),
                    lines(row, "links"), lines(row, "contactPoints")));
            sections.put(section.getCode(), section);
        }
        rows.forEach(row -> sections.get(row.getString("code")).placeUnder(sections.get(DemoFiles.optional(row, "parent"))));
        sections.values().forEach(entities::persist);
        return sections;
    }

    private void addPerson(JsonObject row, Map<String, Section> sections) {
        var person = new StaffMember(new PersonFacts(row.getString("staffNumber"), row.getString("familyName"),
                row.getString("middleName"), row.getString("givenName"), row.getString("degree"), DemoFiles.optional(row, "username")));
        person.describe(new PersonalData(DemoFiles.optional(row, "email"), DemoFiles.optional(row, "extension"),
                DemoFiles.optional(row, "mobile"), row.getString("room"), row.getString("languages", ""),
                row.getString("skills", ""), visibility(row)));
        entities.persist(person);
        for (var value : row.getJsonArray("posts")) {
            var post = value.asJsonObject();
            var to = DemoFiles.optional(post, "to");
            entities.persist(new Post(person, sections.get(post.getString("section")), new PostTerms(post.getString("title"),
                    post.getInt("rank"), LocalDate.parse(post.getString("from")), to == null ? null : LocalDate.parse(to))));
        }
    }

    /** Who sees what the person has thought of; the rest is as at first. */
    static Map<PersonalField, Visibility> visibility(JsonObject row) {
        var all = PersonalField.visibilityAtFirst();
        if (row.get("visibility") instanceof JsonObject chosen) {
            chosen.keySet().forEach(field ->
                    all.put(PersonalField.valueOf(field.toUpperCase(Locale.ROOT)), Visibility.valueOf(chosen.getString(field))));
        }
        return all;
    }

    private Map<String, Topic> topics() {
        var topics = new HashMap<String, Topic>();
        for (var row : DemoFiles.array("topics.json")) {
            var topic = new Topic(row.getString("code"), row.getString("name_vi"), row.getString("name_en"), topics.size());
            entities.persist(topic);
            topics.put(topic.getCode(), topic);
        }
        return topics;
    }

    private void addQuickContacts() {
        int position = 0;
        for (var row : DemoFiles.array("quick-contacts.json")) {
            entities.persist(new QuickContact(row.getString("label"), row.getString("detail"), row.getString("number"),
                    row.getString("initials"), row.getInt("accent"), position++));
        }
    }
}
