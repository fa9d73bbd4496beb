package vn.diemcau.portal.core.audit;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Caller;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Deed.Readers;
import vn.diemcau.portal.core.shared.StoredTimes;

/** An entry as it is stored, before it is known who asks. */
record StoredEntry(AuditEntry whole, Readers readers) {

    static StoredEntry of(Object[] row) {
        return new StoredEntry(new AuditEntry((UUID) row[0], StoredTimes.instant(row[1]), (String) row[2], (String) row[3],
                (String) row[4], (String) row[5], (String) row[6], (String) row[7], (String) row[8], false,
                fields(row[10]), fields(row[11]), (String) row[12], (String) row[13]), Readers.valueOf((String) row[9]));
    }

    private static Map<String, String> fields(Object json) {
        try (var reader = Json.createReader(new StringReader((String) json))) {
            var fields = new LinkedHashMap<String, String>();
            reader.readObject().forEach((name, value) ->
                    fields.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
            return fields;
        }
    }

    /** What this caller may see of it. */
    AuditEntry shownTo(Caller caller) {
        boolean readable = switch (readers) {
            case ALL -> true;
            case MEMBERS -> caller.has(SectionRole.MEMBER, whole.section());
            case EDITORS -> caller.has(SectionRole.EDITOR, whole.section());
        };
        return readable ? whole : new AuditEntry(whole.id(), whole.at(), whole.actor(), whole.actorName(), whole.action(),
                whole.section(), whole.thingKind(), whole.thingId(), "", true, Deed.withoutWords(whole.before()),
                Deed.withoutWords(whole.after()), whole.request(), whole.address());
    }
}
