package vn.diemcau.portal.core.meetings.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.NotFound;

/** The issued papers of meetings: who may read the meeting reads them. */
@ApplicationScoped
@Transactional
public class MeetingPapers {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private PaperRecords records;

    @Inject
    private FileStore files;

    /** The newest first. @throws NotFound if there is no such meeting for the caller */
    @RequiresPermission(Permission.STAFF)
    public List<IssuedPaper> of(UUID meeting) {
        meetings.readable(meeting);
        return records.of(meeting);
    }

    /** Those of a type, the newest first; none if there is no such meeting for the caller. */
    @RequiresPermission(Permission.STAFF)
    public List<IssuedPaper> ofType(UUID meeting, PaperType type) {
        return records.of(meeting).stream().filter(paper -> paper.type() == type).toList();
    }

    /**
     * A file of a paper, as it was when it was issued.
     *
     * @throws NotFound              if there is no such paper for the caller
     * @throws IllegalStateException if the file is not the one that was issued
     */
    @RequiresPermission(Permission.STAFF)
    public PaperFile file(UUID paper, PaperFormat format) {
        var issued = records.find(paper).orElseThrow(() -> new NotFound("paper"));
        try (var stored = files.open(PaperPress.key(paper, format)).orElseThrow(() -> new NotFound("paper"))) {
            var content = stored.content().readAllBytes();
            if (!Fingerprint.sha256(content).equals(issued.sum(format))) {
                throw new IllegalStateException("The file of the paper " + paper + " is not the one that was issued");
            }
            return PaperFile.of(issued.named(), format, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
