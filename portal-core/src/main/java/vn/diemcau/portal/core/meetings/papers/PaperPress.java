package vn.diemcau.portal.core.meetings.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.documents.FileExchange;
import vn.diemcau.portal.core.documents.FileStore;
import vn.diemcau.portal.core.meetings.Meeting;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.papers.forms.Frame;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.PaperNumber;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.papers.text.PaperWords;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Numbers a paper and keeps it for good: the row and both files, or nothing. For services that have made sure that the caller may
 * issue papers of the meeting.
 *
 * <p>Nghị định 30/2020/NĐ-CP, appendix I, II.3: numbers are counted for each type and body, from 01 on 1 January to 31 December; those
 * of the party for a term (Hướng dẫn 36-HD/VPTW). The series is held until the transaction ends, so two who issue at once get two
 * numbers in a row, and one that fails leaves no gap.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaperPress {

    private static final int HIGHEST = 99_999;

    @Inject
    private PaperRecords records;

    @Inject
    private FileStore files;

    @Inject
    private FileExchange exchange;

    @Inject
    private Access access;

    @Inject
    private Event<PortalDeed> deeds;

    /**
     * @param office of the section that holds the meeting
     * @param made   makes the paper with its number and the one that it replaces, which may be null
     * @return its id; that of the earlier one if this press of the button has issued it already
     * @throws Refused if the meeting is a draft or cancelled, the number is taken or missing, or the paper that is to be replaced was
     *                 replaced already
     */
    public UUID issue(Meeting meeting, PaperOffice office, PaperType type, PaperOrder order,
                      BiFunction<PaperNumber, Frame.Replaced, Paper> made) {
        if (meeting.getState() == MeetingState.DRAFT || meeting.getState() == MeetingState.CANCELLED) {
            throw new Refused("state", "papers.refused.state");
        }
        office.complete();
        boolean party = meeting.getSection().getKind() == SectionKind.PARTY;
        var today = HospitalDay.today();
        var series = party && !office.term().isEmpty() ? office.term() : Integer.toString(today.getYear());
        int number = records.reserve(meeting.getSection().getId(), type, series, office.byHand() ? wished(order) : null);
        var earlier = records.ofPress(order.press());
        if (earlier.isPresent()) {
            return earlier.get().id();
        }
        if (number == 0) {
            throw new Refused("number", "papers.refused.taken");
        }
        var written = new PaperNumber(PaperForm.of(meeting.getSection().getKind()), type, number, office.symbol());
        var old = order.replaces() == null ? null : wrong(meeting, type, order.replaces());
        var paper = made.apply(written, old == null ? null : new Frame.Replaced(old.type().title().toLowerCase(PaperWords.LANGUAGE), old.named(),
                PlaceAndDay.written(old.day())));
        return keep(meeting, paper, series, order);
    }

    private UUID keep(Meeting meeting, Paper paper, String series, PaperOrder order) {
        var id = Ids.next();
        exchange.replace("", folder(id));
        var issued = new IssuedPaper(id, meeting.getId(), paper.type(), paper.number().named(), paper.summary(), HospitalDay.today(),
                access.caller().name(), "", "", store(id, PaperFormat.DOCX, paper), store(id, PaperFormat.PDF, paper));
        records.add(issued, meeting.getSection().getId(), series, paper.number().value(), order);
        deeds.fire(new PortalDeed(new Deed("paper.issued", meeting.getSection().getCode(), "meeting", meeting.getId().toString(),
                meeting.getTitle(), Deed.Readers.MEMBERS, Map.of(), Map.of("name", issued.named()))));
        return id;
    }

    private String store(UUID id, PaperFormat format, Paper paper) {
        var content = format.write(paper);
        files.put(key(id, format), new ByteArrayInputStream(content));
        return Fingerprint.sha256(content);
    }

    private IssuedPaper wrong(Meeting meeting, PaperType type, UUID id) {
        var old = records.find(id).filter(found -> found.meeting().equals(meeting.getId()) && found.type() == type)
                .orElseThrow(() -> new Refused("replaces", "papers.refused.replaces"));
        if (!old.isInForce()) {
            throw new Refused("replaces", "papers.refused.replaced", old.replacedBy());
        }
        return old;
    }

    private static Integer wished(PaperOrder order) {
        if (order.number() == null || order.number() < 1 || order.number() > HIGHEST) {
            throw new Refused("number", "papers.refused.number", HIGHEST);
        }
        return order.number();
    }

    static String folder(UUID id) {
        return "papers/" + id;
    }

    static String key(UUID id, PaperFormat format) {
        return folder(id) + "/paper." + format.ending();
    }
}
