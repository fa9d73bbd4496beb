package vn.diemcau.portal.core.duty.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.duty.transfer.plan.KnownPerson;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterColumn;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterEntry;
import vn.diemcau.portal.core.duty.transfer.sheet.RosterSheet;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The files that were sent, and the people whom they may mean. */
@ApplicationScoped
@Transactional
class ImportRecords {

    private static final String NUMBER = "[\\p{L}0-9][\\p{L}0-9./-]{0,29}";

    @PersistenceContext
    private EntityManager entities;

    void add(UUID id, String owner, UUID section, YearMonth month, String fileName, String entries, String from, String to) {
        entities.createNativeQuery("""
                insert into roster_import (id, owner, section_id, month, file_name, entries, from_time, to_time)
                values (?1, ?2, ?3, cast(?4 as date), ?5, ?6, ?7, ?8)""")
                .setParameter(1, id).setParameter(2, owner).setParameter(3, section).setParameter(4, month.atDay(1).toString())
                .setParameter(5, fileName).setParameter(6, entries).setParameter(7, from).setParameter(8, to).executeUpdate();
    }

    Optional<RosterImport> find(UUID id) {
        return found(id, "");
    }

    /** Nobody else does anything with it until the transaction ends. */
    Optional<RosterImport> findToChange(UUID id) {
        return found(id, " for update of i");
    }

    @SuppressWarnings("unchecked")
    private Optional<RosterImport> found(UUID id, String lock) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select i.id, s.code, s.name, i.month, i.file_name, i.entries, i.from_time, i.to_time, i.added, i.done_at
                from roster_import i join section s on s.id = i.section_id where i.id = ?1""" + lock)
                .setParameter(1, id).getResultList()).stream()
                .map(row -> new RosterImport((UUID) row[0], (String) row[1], (String) row[2], YearMonth.from(((Date) row[3]).toLocalDate()),
                        (String) row[4], (String) row[5], (String) row[6], (String) row[7], ((Number) row[8]).intValue(),
                        StoredTimes.instant(row[9]))).findFirst();
    }

    void remove(UUID id) {
        entities.createNativeQuery("delete from roster_import where id = ?1").setParameter(1, id).executeUpdate();
    }

    void done(UUID id, int added) {
        entities.createNativeQuery("update roster_import set state = 'DONE', done_at = now(), entries = null, added = ?2 where id = ?1")
                .setParameter(1, id).setParameter(2, added).executeUpdate();
    }

    /** One writer of rosters at a time, until the transaction ends. */
    void lock() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('roster')) as text)").getResultList();
    }

    /** Those who have or had a post in the section, and those whose numbers the file names. */
    @SuppressWarnings("unchecked")
    List<KnownPerson> people(String section, YearMonth month, RosterSheet sheet) {
        var numbers = sheet.entries().stream().flatMap(ImportRecords::words).distinct().collect(Collectors.joining("\n"));
        return ((List<Object[]>) entities.createNativeQuery("""
                with posts as (select p.staff_member_id person, bool_or(p.from_date <= cast(?2 as date)
                        and (p.to_date is null or p.to_date >= cast(?3 as date))) here
                    from post p join section s on s.id = p.section_id where s.code = ?1 group by 1)
                select m.id, m.staff_number, concat_ws(' ', m.family_name, nullif(m.middle_name, ''), m.given_name),
                    coalesce(p.here and (m.left_on is null or m.left_on > cast(?3 as date)), false), p.person is not null
                from staff_member m left join posts p on p.person = m.id
                where p.person is not null or m.staff_number = any (string_to_array(?4, chr(10)))
                order by m.staff_number""").setParameter(1, section).setParameter(2, month.atEndOfMonth().toString())
                .setParameter(3, month.atDay(1).toString()).setParameter(4, numbers).getResultList()).stream()
                .map(row -> new KnownPerson((UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (Boolean) row[4])).toList();
    }

    /** What may be the number of a person, as it is written and in capitals. */
    private static Stream<String> words(RosterEntry entry) {
        return Stream.of(RosterColumn.NUMBER, RosterColumn.PERSON, RosterColumn.LABEL, RosterColumn.MARK).map(entry::value)
                .flatMap(value -> Arrays.stream(value.split("[\\s()·]+"))).filter(word -> word.matches(NUMBER))
                .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)));
    }

    void forgetOld() {
        entities.createNativeQuery("select cast(forget_roster_imports() as text)").getSingleResult();
    }
}
