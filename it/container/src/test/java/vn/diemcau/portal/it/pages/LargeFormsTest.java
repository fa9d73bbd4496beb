package vn.diemcau.portal.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.MeetingAudience.Kind;
import vn.diemcau.portal.it.meetings.MeetingFixture;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Reader;
import vn.diemcau.portal.it.support.Rows;

/** What is far too large is refused in plain words, by the length that it announces. */
@InsideTheServer
class LargeFormsTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MEGABYTES = 200;

    @Inject
    private MeetingFixture meetings;

    @Inject
    private Reader reader;

    @Inject
    private Rows rows;

    @Test
    void aDocumentOf200MegabytesIsRefusedAndNothingOfItIsKept() {
        var item = meetings.item(meetings.draft(Kind.SECTION), 1, "Báo cáo", 15);
        var document = BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(Collections.nCopies(MEGABYTES, new byte[MEGABYTE])),
                (long) MEGABYTES * MEGABYTE);
        var answer = reader.send(MeetingFixture.PREPARER, reader.request("/meetings/documents/form?item=" + item)
                .header("Content-Type", "multipart/form-data; boundary=x").POST(document));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("</html>").doesNotContain("???");
        assertThat(rows.number("select count(*) from agenda_document where item_id = ?", item)).isZero();
    }
}
