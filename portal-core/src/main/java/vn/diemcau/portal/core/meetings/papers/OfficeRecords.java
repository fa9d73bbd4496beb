package vn.diemcau.portal.core.meetings.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How sections head their papers, as it is stored. */
@ApplicationScoped
class OfficeRecords {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Optional<PaperOffice> find(UUID section) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select parent, issuing, body, symbol, place, kept, by_hand, titles, term, version from paper_office where section_id = ?1""")
                .setParameter(1, section).getResultList()).stream().findFirst().map(row -> new PaperOffice((String) row[0],
                        (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (Boolean) row[6],
                        (Boolean) row[7], (String) row[8], ((Number) row[9]).longValue()));
    }

    /** @return false if the version is not the one that is stored */
    boolean store(UUID section, PaperOffice office) {
        var sql = office.version() == 0 ? """
                insert into paper_office (section_id, parent, issuing, body, symbol, place, kept, by_hand, titles, term)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict (section_id) do nothing""" : """
                update paper_office set parent = ?2, issuing = ?3, body = ?4, symbol = ?5, place = ?6, kept = ?7, by_hand = ?8,
                    titles = ?9, term = ?10, version = version + 1 where section_id = ?1 and version = ?11""";
        Query query = entities.createNativeQuery(sql).setParameter(1, section).setParameter(2, office.parent())
                .setParameter(3, office.issuing()).setParameter(4, office.body()).setParameter(5, office.symbol())
                .setParameter(6, office.place()).setParameter(7, office.kept()).setParameter(8, office.byHand())
                .setParameter(9, office.titles()).setParameter(10, office.term());
        if (office.version() > 0) {
            query.setParameter(11, office.version());
        }
        return query.executeUpdate() == 1;
    }
}
