package vn.diemcau.portal.core.contacts.outside.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.MailLines;
import vn.diemcau.portal.core.contacts.outside.ReachLines;
import vn.diemcau.portal.core.contacts.outside.StoredFacts;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The files that were sent, and contacts written many at a time. */
@ApplicationScoped
@Transactional
class ImportRecords {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int AT_ONCE = 500;
    private static final String VALUES = """
            from jsonb_to_recordset(cast(?1 as jsonb)) as r(id uuid, name text, organisation text, role text, category text,
                address text, notes text, shared boolean, numbers text, mails text)""";

    @PersistenceContext
    private EntityManager entities;

    void add(UUID id, String owner, UUID section, String fileName, String cards, String ignored) {
        entities.createNativeQuery("""
                insert into external_import (id, owner, section_id, file_name, cards, ignored) values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, id).setParameter(2, owner).setParameter(3, section).setParameter(4, fileName)
                .setParameter(5, cards).setParameter(6, ignored).executeUpdate();
    }

    Optional<ContactImport> find(UUID id) {
        return found(id, "");
    }

    /** Nobody else does anything with it until the transaction ends. */
    Optional<ContactImport> findToChange(UUID id) {
        return found(id, " for update of i");
    }

    @SuppressWarnings("unchecked")
    private Optional<ContactImport> found(UUID id, String lock) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select i.id, s.code, s.name, i.file_name, i.cards, i.ignored, i.created, i.changed, i.unchanged, i.sent_at, i.done_at,
                    i.undone, i.left_as_is, i.undone_at
                from external_import i join section s on s.id = i.section_id where i.id = ?1""" + lock)
                .setParameter(1, id).getResultList()).stream()
                .map(row -> new ContactImport((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                        (String) row[5], ((Number) row[6]).intValue(), ((Number) row[7]).intValue(), ((Number) row[8]).intValue(),
                        ((Number) row[11]).intValue(), ((Number) row[12]).intValue(), StoredTimes.instant(row[9]), StoredTimes.instant(row[10]),
                        StoredTimes.instant(row[13]))).findFirst();
    }

    void remove(UUID id) {
        entities.createNativeQuery("delete from external_import where id = ?1").setParameter(1, id).executeUpdate();
    }

    void done(UUID id, int created, int changed, int unchanged) {
        entities.createNativeQuery("""
                update external_import set state = 'DONE', done_at = now(), cards = null, created = ?2, changed = ?3, unchanged = ?4
                where id = ?1""").setParameter(1, id).setParameter(2, created).setParameter(3, changed).setParameter(4, unchanged)
                .executeUpdate();
    }

    void undone(UUID id, int contacts, int left) {
        entities.createNativeQuery("update external_import set undone_at = now(), undone = ?2, left_as_is = ?3 where id = ?1")
                .setParameter(1, id).setParameter(2, contacts).setParameter(3, left).executeUpdate();
    }

    /** Lets nobody else take in contacts of the section, or change those it has, until the transaction ends. */
    void hold(String section) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('external_contact ' || ?1)) as text)")
                .setParameter(1, section).getResultList();
        entities.createNativeQuery("""
                select c.id from external_contact c join section s on s.id = c.section_id where s.code = ?1 order by c.id for update of c""")
                .setParameter(1, section).getResultList();
    }

    /** What is known of the contacts of a section, in the order in which they came. */
    @SuppressWarnings("unchecked")
    Map<UUID, ContactFacts> known(String section) {
        var known = new LinkedHashMap<UUID, ContactFacts>();
        ((List<Object[]>) entities.createNativeQuery("select c.id, " + StoredFacts.COLUMNS
                + " from external_contact c join section s on s.id = c.section_id where s.code = ?1 order by c.id")
                .setParameter(1, section).getResultList()).forEach(row -> known.put((UUID) row[0], StoredFacts.of(row, 1)));
        return known;
    }

    void create(String section, Map<UUID, ContactFacts> contacts) {
        write(contacts, """
                insert into external_contact (id, section_id, name, organisation, role, category, address, notes, shared, numbers, mails,
                    added_on)
                select r.id, (select s.id from section s where s.code = ?2), r.name, r.organisation, r.role, r.category, r.address,
                    r.notes, r.shared, r.numbers, r.mails, hospital_today()\s""" + VALUES, section);
    }

    void change(String section, Map<UUID, ContactFacts> contacts) {
        write(contacts, """
                update external_contact c set name = r.name, organisation = r.organisation, role = r.role, category = r.category,
                    address = r.address, notes = r.notes, numbers = r.numbers, mails = r.mails, version = c.version + 1
                """ + VALUES + " where c.id = r.id and c.section_id = (select s.id from section s where s.code = ?2)", section);
    }

    void remove(String section, Map<UUID, ContactFacts> contacts) {
        write(contacts, "delete from external_contact c where c.section_id = (select s.id from section s where s.code = ?2) and c.id in (select r.id "
                + VALUES + ")", section);
    }

    private void write(Map<UUID, ContactFacts> contacts, String statement, String section) {
        var rows = new ArrayList<JsonObject>();
        contacts.forEach((id, facts) -> rows.add(json(id, facts)));
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            JsonArray some = JSON.createArrayBuilder(rows.subList(from, Math.min(from + AT_ONCE, rows.size()))).build();
            entities.createNativeQuery(statement).setParameter(1, some.toString()).setParameter(2, section).executeUpdate();
        }
    }

    private static JsonObject json(UUID id, ContactFacts facts) {
        return JSON.createObjectBuilder().add("id", id.toString()).add("name", facts.name()).add("organisation", facts.organisation())
                .add("role", facts.role()).add("category", facts.category().name()).add("address", facts.address())
                .add("notes", facts.notes()).add("shared", facts.shared())
                .add("numbers", new ReachLines().convertToDatabaseColumn(facts.numbers()))
                .add("mails", new MailLines().convertToDatabaseColumn(facts.mails())).build();
    }

    void forgetOld() {
        entities.createNativeQuery("select cast(forget_external_imports() as text)").getSingleResult();
    }
}
