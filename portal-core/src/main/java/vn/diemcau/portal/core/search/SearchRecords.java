package vn.diemcau.portal.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.contacts.outside.ContactHits;
import vn.diemcau.portal.core.meetings.search.MeetingHits;
import vn.diemcau.portal.core.organization.SectionHits;
import vn.diemcau.portal.core.tasks.boards.TaskHits;

/** Finds several kinds by one statement, whose parts belong to their features. Of what the caller may not read the policies show nothing. */
@ApplicationScoped
class SearchRecords {

    /** What is found by it, in the order in which the statement says it. */
    enum Kind { SECTION, CONTACT, TASK, MEETING }

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String SQL = Stream.of(part(Kind.SECTION, SectionHits.SQL), part(Kind.CONTACT, ContactHits.SQL), part(Kind.TASK, TaskHits.SQL),
            part(Kind.MEETING, MeetingHits.SQL)).collect(Collectors.joining(" union all ", "", " order by 1, 2"));

    @PersistenceContext
    private EntityManager entities;

    private static String part(Kind kind, String sql) {
        return "select '" + kind + "', row_number() over () as place, cast(to_json(x) as text) from (" + sql + ") x";
    }

    /** The rows of each kind, best first. */
    @SuppressWarnings("unchecked")
    Map<Kind, List<JsonObject>> find(SearchWords words) {
        return ((List<Object[]>) entities.createNativeQuery(SQL).setParameter(1, words.line()).setParameter(2, words.query())
                .setParameter(3, ContactHits.patterns(words.line())).setParameter(4, ContactHits.digits(words.line())).getResultList()).stream()
                .collect(Collectors.groupingBy(row -> Kind.valueOf((String) row[0]),
                        Collectors.mapping(row -> read((String) row[2]), Collectors.toList())));
    }

    private static JsonObject read(String row) {
        try (var reader = JSON.createReader(new StringReader(row))) {
            return reader.readObject();
        }
    }
}
