package vn.diemcau.portal.web.meetings.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.agenda.Agenda;
import vn.diemcau.portal.core.meetings.documents.Candidate;
import vn.diemcau.portal.core.meetings.documents.DocumentDesk;
import vn.diemcau.portal.core.meetings.documents.DocumentDraft;
import vn.diemcau.portal.core.meetings.documents.Documents;
import vn.diemcau.portal.core.meetings.documents.MeetingDocument;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** A paper for an item of an agenda: a new one, or one whose readers and versions are kept. */
@Named("documentPage")
@RequestScoped
public class DocumentView extends FormPage {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private DocumentDesk desk;

    @Inject
    private Agenda agenda;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private Hospital hospital;

    @Inject
    private HttpServletRequest request;

    private MeetingDocument document;
    private MeetingView view;
    private List<Candidate> candidates;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var known = document();
            switch (sent("do")) {
                case "add" -> {
                    try (var file = SentFile.of(form)) {
                        desk.add(item(), draft(), file.enclosure());
                    }
                    return address(item());
                }
                case "replace" -> {
                    try (var file = SentFile.of(form)) {
                        desk.replace(known, file.enclosure());
                    }
                }
                case "save" -> desk.change(known, number("version"), draft());
                case "remove" -> {
                    var gone = desk.document(known);
                    desk.remove(known);
                    return "/meetings/" + gone.meeting() + "/agenda?saved#i-" + gone.item();
                }
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/meetings/documents/form?document=" + known + "&saved";
        });
    }

    private String address(UUID item) {
        return "/meetings/" + agenda.meetingOf(item) + "/agenda?saved#i-" + item;
    }

    private UUID document() {
        return Ids.parse(sent("document")).orElse(null);
    }

    private UUID item() {
        return Ids.parse(sent("item")).orElseThrow(() -> new NotFound("item"));
    }

    private DocumentDraft draft() {
        var access = Arrays.stream(DocumentDraft.Access.values()).filter(one -> one.name().equals(sent("access"))).findFirst().orElse(null);
        return new DocumentDraft(sent("title"), access, sentAll("sections"),
                sentAll("people").stream().flatMap(id -> Ids.parse(id).stream()).collect(Collectors.toSet()),
                Stream.of(sent("staffNumbers").split("[,;\\s]+")).filter(number -> !number.isEmpty()).collect(Collectors.toSet()));
    }

    private Set<String> sentAll(String field) {
        var values = request.getParameterValues(field);
        return values == null ? Set.of() : Set.of(values);
    }

    @Override
    public void load() {
        document = document() == null ? null : desk.document(document());
        view = meetings.prepared(document == null ? agenda.meetingOf(item()) : document.meeting());
        candidates = desk.candidates(view.meeting().getId(), document == null ? Set.of() : document.people());
    }

    public MeetingView getView() {
        return view;
    }

    /** The document; null for a new one. */
    public MeetingDocument getDocument() {
        return document;
    }

    /** The item to which it belongs. */
    public UUID getItem() {
        return document == null ? item() : document.item();
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public List<SectionCard> getSections() {
        return hospital.sections();
    }

    public DocumentDraft.Access[] getAccesses() {
        return DocumentDraft.Access.values();
    }

    /** The access that is chosen, as typed or as stored. */
    public String getAccess() {
        return typed("access", document == null ? "READERS" : document.access().name());
    }

    public boolean isSectionChosen(String code) {
        return getRefusal() != null ? sentAll("sections").contains(code) : document != null && document.sections().contains(code);
    }

    public boolean isPersonChosen(UUID person) {
        return getRefusal() != null ? sentAll("people").contains(person.toString()) : document != null && document.people().contains(person);
    }

    /** Bytes of a file at most. */
    public long getMost() {
        return Documents.BYTES;
    }

    /** The same in MB. */
    public long getMegabytes() {
        return Documents.BYTES / MEGABYTE;
    }

    /** The size of a file as people say it. */
    public String size(long bytes) {
        return bytes < MEGABYTE ? Math.max(1, (bytes + 1023) / 1024) + " KB" : "%.1f MB".formatted(bytes / (double) MEGABYTE);
    }
}
