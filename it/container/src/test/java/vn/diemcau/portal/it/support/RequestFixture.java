package vn.diemcau.portal.it.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.requests.EntryText;
import vn.diemcau.portal.core.requests.Inbox;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.RequestCategory;
import vn.diemcau.portal.core.requests.RequestState;
import vn.diemcau.portal.core.requests.RequestText;
import vn.diemcau.portal.core.requests.Urgency;
import vn.diemcau.portal.core.shared.Ids;

/** Messages to the section {@code ctxh} from {@code noi.staff}. */
@ApplicationScoped
public class RequestFixture {

    /** Their sender. */
    public static final String SENDER = "noi.staff";

    @Inject
    private HospitalFixture hospital;

    @Inject
    private LetterBox letters;

    @Inject
    private Inbox inbox;

    @Inject
    private Callers callers;

    @Inject
    private Rows rows;

    public static RequestText text(String subject) {
        return new RequestText(subject, "Xin giúp người bệnh giường 12.", RequestCategory.SUPPORT, Urgency.NORMAL);
    }

    /** A new one. */
    public UUID sent() {
        hospital.ensure();
        var id = callers.as(SENDER, () -> letters.send(Ids.next(), "ctxh", text("Cần hỗ trợ"), List.of()).getId());
        longAgo();
        return id;
    }

    /** One that was answered and remarked upon. */
    public UUID answered() {
        var id = sent();
        callers.as("ctxh.editor", () -> {
            inbox.remark(id, EntryText.of("Chỉ nội bộ thấy."));
            inbox.answer(id, version(id), EntryText.of("Đã có người lo."), RequestState.ANSWERED);
        });
        return id;
    }

    public long version(UUID id) {
        return rows.number("select version from section_request where id = ?", id);
    }

    public String state(UUID id) {
        return rows.texts("select state from section_request where id = ?", id).get(0);
    }

    /** Whatever was sent until now counts no longer for how much may be sent in a minute. */
    public void longAgo() {
        rows.change("update request_entry set at = at - interval '1 hour'");
    }
}
