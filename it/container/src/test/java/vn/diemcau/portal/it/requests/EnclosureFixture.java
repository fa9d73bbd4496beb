package vn.diemcau.portal.it.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.RequestFixture;
import vn.diemcau.portal.it.support.Rows;

/** Files to send along. */
@ApplicationScoped
public class EnclosureFixture {

    @Inject
    private LetterBox letters;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    public Enclosure file(String name, byte[] content) {
        try {
            var file = Files.createTempFile("enclosure", ".part");
            file.toFile().deleteOnExit();
            return new Enclosure(name, Files.write(file, content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A message to {@code ctxh} from {@code noi.staff} with a file. @return the id of the file */
    public UUID sent() {
        var pdf = file("Đơn xin.pdf", "%PDF-1.7 trial".getBytes());
        var id = callers.as(RequestFixture.SENDER, () -> letters.send(Ids.next(), "ctxh", RequestFixture.text("Có tệp"), List.of(pdf)).getId());
        rows.change("update request_entry set at = at - interval '1 hour'");
        return UUID.fromString(rows.texts("select f.id from request_file f join request_entry e on e.id = f.entry_id where e.request_id = ?", id).get(0));
    }
}
