package vn.diemcau.portal.core.contacts.outside.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.contacts.outside.cards.CardFile;
import vn.diemcau.portal.core.contacts.outside.cards.CardsJson;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.transfer.ContactsWritten.Written;
import vn.diemcau.portal.core.contacts.outside.transfer.PlannedCard.Kind;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Where keepers of a section's contacts take in files of them. What a file would do is seen first, by its sender alone. */
@ApplicationScoped
@Transactional
public class ContactImports {

    /** Lines on one page. */
    public static final int PAGE = 50;

    private static final int FILE_NAME = 200;
    private static final int TOLD_AT_ONCE = 500;

    @Inject
    private ImportRecords records;

    @Inject
    private WrittenContacts written;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Event<PortalDeed> deeds;

    @Inject
    private Event<ContactsWritten> toldOfContacts;

    /**
     * Reads a file; no contact is written.
     *
     * @param shared whether what is new is to be read by the whole hospital
     * @return the id under which it is seen
     * @throws Refused                                              if it is no file that can be read
     * @throws vn.diemcau.portal.core.organization.SectionClosed if the section is closed
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public UUID add(@InSection String sectionCode, String fileName, Path file, boolean shared) {
        var section = hospital.section(sectionCode);
        section.requireOpen();
        var read = CardFile.read(file, shared);
        var id = Ids.next();
        records.add(id, access.caller().subject(), section.getId(), shortened(fileName), CardsJson.of(read.cards()),
                String.join(", ", read.ignored()));
        return id;
    }

    private static String shortened(String fileName) {
        var line = Texts.line(fileName);
        var name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), FILE_NAME));
    }

    /**
     * A page of what the lines come to, given the contacts that the section has now.
     *
     * @param kind null for all
     * @param page from 1; held within what there is
     * @throws NotFound if there is no such file for the caller
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public ImportPage page(UUID id, Kind kind, int page) {
        var file = records.find(id).orElseThrow(() -> new NotFound("import"));
        if (file.done()) {
            return new ImportPage(file, List.of(), new CardPlan(List.of()).counts(), "", false, 1, 1);
        }
        var plan = plan(file);
        var cards = plan.cards().stream().filter(card -> kind == null || card.kind() == kind).toList();
        int pages = Math.max(1, (cards.size() + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        return new ImportPage(file, cards.subList((shown - 1) * PAGE, Math.min(shown * PAGE, cards.size())), plan.counts(),
                plan.fingerprint(), plan.isReady(), shown, pages);
    }

    private CardPlan plan(ContactImport file) {
        return CardPlan.of(CardsJson.parse(file.cards()), records.known(file.sectionCode()));
    }

    /**
     * Writes the whole file or, if it fails, nothing. Asked twice it is written once.
     *
     * @param fingerprint of the plan that the person has seen
     * @throws Refused                                              if a line cannot be taken, or the plan is no longer the one seen
     * @throws NotFound                                             if there is no such file for the caller
     * @throws vn.diemcau.portal.core.organization.SectionClosed if the section is closed
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void apply(UUID id, String fingerprint) {
        var file = records.findToChange(id).orElseThrow(() -> new NotFound("import"));
        if (file.done()) {
            return;
        }
        hospital.section(file.sectionCode()).requireOpen();
        records.hold(file.sectionCode());
        var plan = plan(file);
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new Refused("fingerprint", "external.refused.plan");
        }
        if (!plan.isReady()) {
            throw new Refused("file", "external.refused.notready");
        }
        var created = plan.created();
        var changed = plan.changed();
        written.rememberChanged(id, changed.keySet());
        var known = records.known(file.sectionCode());
        records.create(file.sectionCode(), created);
        records.change(file.sectionCode(), changed);
        written.rememberWritten(id, created.keySet());
        var counts = plan.counts();
        records.done(id, counts.get(Kind.CREATED), counts.get(Kind.CHANGED), counts.get(Kind.UNCHANGED));
        tell(file, Stream.concat(created.entrySet().stream(), changed.entrySet().stream())
                .map(contact -> new Written(contact.getKey(), known.get(contact.getKey()), contact.getValue())).toList());
        tell("external.imported", file, Map.of("rows_created", counts.get(Kind.CREATED), "rows_changed", counts.get(Kind.CHANGED),
                "rows_unchanged", counts.get(Kind.UNCHANGED)));
    }

    private void tell(ContactImport file, List<Written> contacts) {
        for (int from = 0; from < contacts.size(); from += TOLD_AT_ONCE) {
            toldOfContacts.fire(new ContactsWritten(file.id(), file.sectionCode(),
                    contacts.subList(from, Math.min(from + TOLD_AT_ONCE, contacts.size()))));
        }
    }

    private void tell(String action, ContactImport file, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed(action, file.sectionCode(), "external", file.id().toString(), file.fileName(),
                Deed.Readers.MEMBERS, Map.of(), after)));
    }

    /**
     * Takes back what a file has done: contacts that it has added are removed, those that it has changed are as before. What
     * somebody has changed since, or made sure of, is left as it is. Asked twice it is taken back once.
     *
     * @throws Refused                                              if it was not applied, or before such things were remembered
     * @throws NotFound                                             if there is no such file for the caller
     * @throws vn.diemcau.portal.core.organization.SectionClosed if the section is closed
     */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void undo(UUID id) {
        var file = records.findToChange(id).orElseThrow(() -> new NotFound("import"));
        if (file.takenBack()) {
            return;
        }
        hospital.section(file.sectionCode()).requireOpen();
        int all = written.count(id);
        if (all == 0) {
            throw new Refused("do", "external.refused.undo");
        }
        records.hold(file.sectionCode());
        var back = written.untouched(id);
        records.remove(file.sectionCode(), facts(back.stream().filter(contact -> contact.after() == null), Written::before));
        records.change(file.sectionCode(), facts(back.stream().filter(contact -> contact.after() != null), Written::after));
        records.undone(id, back.size(), all - back.size());
        tell(file, back);
        tell("external.undone", file, Map.of("rows_changed", back.size(), "rows_unchanged", all - back.size()));
    }

    private static Map<UUID, ContactFacts> facts(Stream<Written> contacts, Function<Written, ContactFacts> side) {
        return contacts.collect(Collectors.toMap(Written::id, side));
    }

    /** Gives up a file that was not applied. @throws NotFound if there is no such file for the caller */
    @RequiresPermission(Permission.EDIT_SECTION)
    public void discard(UUID id) {
        var file = records.findToChange(id).orElseThrow(() -> new NotFound("import"));
        if (!file.done()) {
            records.remove(id);
        }
    }
}
