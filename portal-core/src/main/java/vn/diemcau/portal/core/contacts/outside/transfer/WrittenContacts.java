package vn.diemcau.portal.core.contacts.outside.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.contacts.outside.StoredFacts;
import vn.diemcau.portal.core.contacts.outside.transfer.ContactsWritten.Written;

/** Which contacts a file has written, what they were before and what it has made of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WrittenContacts {

    private static final String EACH_OF = "select cast(unnest(string_to_array(?2, ',')) as uuid)";

    @PersistenceContext
    private EntityManager entities;

    /** Before they are changed. */
    void rememberChanged(UUID file, Collection<UUID> contacts) {
        change("""
                insert into external_import_row (import_id, contact_id, before)
                select ?1, c.id, external_contact_state(c) from external_contact c where c.id in (%s)""".formatted(EACH_OF), file, contacts);
    }

    /** After all of them are written. */
    void rememberWritten(UUID file, Collection<UUID> added) {
        change("insert into external_import_row (import_id, contact_id) select ?1, each.id from (" + EACH_OF + ") as each(id)", file, added);
        entities.createNativeQuery("""
                update external_import_row r set after = external_contact_state(c) from external_contact c
                where c.id = r.contact_id and r.import_id = ?1""").setParameter(1, file).executeUpdate();
    }

    private void change(String statement, UUID file, Collection<UUID> contacts) {
        entities.createNativeQuery(statement).setParameter(1, file)
                .setParameter(2, contacts.stream().map(UUID::toString).collect(Collectors.joining(","))).executeUpdate();
    }

    /** How many it has written. */
    int count(UUID file) {
        return ((Number) entities.createNativeQuery("select count(*) from external_import_row where import_id = ?1").setParameter(1, file)
                .getSingleResult()).intValue();
    }

    /** What it would take to undo it for the contacts that are still as the file has left them. */
    @SuppressWarnings("unchecked")
    List<Written> untouched(UUID file) {
        return ((List<Object[]>) entities.createNativeQuery("select c.id, r.before is null, " + StoredFacts.COLUMNS + ", "
                + StoredFacts.COLUMNS.replace("c.", "b.") + """
                 from external_import_row r join external_import i on i.id = r.import_id
                    join external_contact c on c.id = r.contact_id and c.section_id = i.section_id
                    left join lateral jsonb_to_record(cast(r.before as jsonb)) as b(name text, organisation text, role text, category text,
                        address text, notes text, shared boolean, numbers text, mails text) on true
                where r.import_id = ?1 and external_contact_state(c) = r.after order by c.id""").setParameter(1, file)
                .getResultList()).stream().map(WrittenContacts::back).toList();
    }

    private static Written back(Object[] row) {
        return new Written((UUID) row[0], StoredFacts.of(row, 2), (Boolean) row[1] ? null : StoredFacts.of(row, 11));
    }
}
