package vn.diemcau.portal.core.tasks.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.documents.FileExchange;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.requests.files.CheckedEnclosure;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.requests.files.RequestFile;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/** Keeps the files of a report within the transaction that keeps the report: both stay or neither. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceStore {

    @Inject
    private EvidenceRecords records;

    @Inject
    private FileStore files;

    @Inject
    private FileExchange exchange;

    /**
     * @param entry the report with which they came
     * @throws Refused if there are too many, or one is too large or nothing that is taken
     */
    public void keep(UUID entry, List<Enclosure> enclosures) {
        if (enclosures.size() > CheckedEnclosure.FILES) {
            throw new Refused("files", "requests.refused.files.many", CheckedEnclosure.FILES);
        }
        if (!enclosures.isEmpty()) {
            exchange.replace("", EvidenceRecords.folder(entry));
        }
        enclosures.forEach(enclosure -> keep(entry, enclosure));
    }

    private void keep(UUID entry, Enclosure enclosure) {
        var checked = CheckedEnclosure.of(enclosure);
        try (var content = Files.newInputStream(enclosure.file())) {
            var file = new RequestFile(Ids.next(), checked.name(), checked.type(), checked.size());
            files.put(EvidenceRecords.key(entry, file.id()), content);
            records.add(entry, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
