package vn.diemcau.portal.core.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.requests.files.Enclosure;
import vn.diemcau.portal.core.requests.shown.RequestEntry.Kind;
import vn.diemcau.portal.core.requests.shown.RequestPage;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** Where people write to sections and see what has become of it. */
@ApplicationScoped
@Transactional
public class LetterBox {

    @Inject
    private Hospital hospital;

    @Inject
    private RequestRecords requests;

    @Inject
    private RequestEntries entries;

    @Inject
    private RequestLists lists;

    @Inject
    private DueTimes due;

    @Inject
    private Notices notices;

    @Inject
    private Access access;

    @Inject
    private Event<RequestDeed> deeds;

    @Inject
    @ConfigProperty(name = "portal.requests.per-minute", defaultValue = "10")
    private int perMinute;

    /**
     * Sends a message to a section, whose editors are told. Sent again, by a second click or because no answer came, it is
     * still one message.
     *
     * @param id of the message to be, chosen when somebody began to write it
     * @throws NotFound if there is no such section
     * @throws vn.diemcau.portal.core.organization.SectionClosed if it is closed
     * @throws Refused  if the words or files cannot be taken, or the caller has sent too much within a minute
     */
    @RequiresPermission(Permission.STAFF)
    public SectionRequest send(UUID id, String sectionCode, RequestText text, List<Enclosure> files) {
        int sentLately = requests.sentInAMinute(access.caller().subject());
        return requests.find(id).filter(known -> known.isSentBy(access.caller())).orElseGet(() -> add(id, sectionCode, text, files, sentLately));
    }

    private SectionRequest add(UUID id, String sectionCode, RequestText text, List<Enclosure> files, int sentLately) {
        var section = hospital.section(sectionCode);
        section.requireOpen();
        refuseTooMany(sentLately);
        var caller = access.caller();
        var now = Instant.now();
        int year = HospitalDay.today().getYear();
        var request = new SectionRequest(id, section, year, requests.nextNumber(section.getId(), year), caller, text, now,
                due.of(text.urgency(), now));
        requests.add(request);
        entries.add(request, caller, Kind.SENT, false, new EntryText(Ids.next(), text.text(), files), "", now);
        notices.tellEditors(section.getId(), telling("request.sent", request, request.getLabel(), section.getName()), true);
        deeds.fire(new RequestDeed("request.sent", request, Map.of(), Map.of("category", text.category().name(), "urgency",
                text.urgency().name(), "body", text.text().length(), "files", files.size())));
        return request;
    }

    private void refuseTooMany(int sentLately) {
        if (sentLately >= perMinute) {
            throw new Refused("text", "requests.refused.often", perMinute);
        }
    }

    /** What the caller has sent, the newest first. @param cursor where the page before ended, or null for the first */
    @RequiresPermission(Permission.STAFF)
    public RequestPage sent(String cursor) {
        return lists.sent(access.caller().subject(), Cursor.parse(cursor).orElse(null));
    }

    /** What the caller was given and is still open, the most pressing first. @param cursor as of {@link #sent} */
    @RequiresPermission(Permission.STAFF)
    public RequestPage given(String cursor) {
        return lists.given(access.caller().username(), Cursor.parse(cursor).orElse(null));
    }

    /**
     * A request with all that the caller may see of it.
     *
     * @throws NotFound if there is none for the caller, who has neither sent it nor works on it
     */
    @RequiresPermission(Permission.STAFF)
    public RequestView request(UUID id) {
        var request = requests.find(id).orElseThrow(() -> new NotFound("request"));
        var caller = access.caller();
        boolean worked = request.isWorkedOnBy(caller);
        if (!worked && !request.isSentBy(caller)) {
            throw new NotFound("request");
        }
        return new RequestView(request, entries.of(request), worked,
                worked && caller.has(SectionRole.EDITOR, request.getSection().getCode()));
    }

    /**
     * Whoever has sent a request writes more; one that was answered or closed is open again. Sent again, it is still written once.
     *
     * @throws NotFound     if there is none for the caller
     * @throws NotPermitted if somebody else has sent it
     * @throws Refused      if the files cannot be taken, or the caller has sent too much within a minute
     */
    @RequiresPermission(Permission.STAFF)
    public void writeMore(UUID id, EntryText text) {
        var caller = access.caller();
        int sentLately = requests.sentInAMinute(caller.subject());
        var request = request(id).request();
        if (!request.isSentBy(caller)) {
            throw new NotPermitted(Permission.STAFF);
        }
        request.getSection().requireOpen();
        entries.unwritten(request, caller, text).ifPresent(written -> {
            refuseTooMany(sentLately);
            add(request, written);
        });
    }

    private void add(SectionRequest request, EntryText written) {
        var before = request.getState();
        var kind = before.isOpen() ? Kind.WRITTEN : Kind.REOPENED;
        var now = Instant.now();
        request.openAgain(now);
        requests.write();
        entries.add(request, access.caller(), kind, false, written, "", now);
        var action = kind == Kind.WRITTEN ? "request.written" : "request.reopened";
        tellWorkers(request, telling(action, request, request.getLabel()));
        deeds.fire(new RequestDeed(action, request, Map.of("progress", before.name()), Map.of("progress", request.getState().name(),
                "body", written.text().length(), "files", written.files().size())));
    }

    /** Whoever was given it; all editors too if that is nobody, or nobody who still works there. */
    private void tellWorkers(SectionRequest request, Telling telling) {
        var worker = request.getAssignee();
        if (worker != null) {
            notices.tell(List.of(worker), telling, true);
        }
        if (worker == null || requests.colleagues(request).stream().noneMatch(person -> person.username().equals(worker))) {
            notices.tellEditors(request.getSection().getId(), telling, true);
        }
    }

    private Telling telling(String kind, SectionRequest request, String... more) {
        var arguments = new ArrayList<>(List.of(access.caller().name()));
        arguments.addAll(List.of(more));
        return new Telling(kind, arguments, "/messages/" + request.getId());
    }
}
