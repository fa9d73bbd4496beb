package vn.diemcau.portal.core.contacts.outside.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.InSection;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.contacts.outside.cards.CardFile;
import vn.diemcau.portal.core.contacts.outside.cards.CardsJson;
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

    @Inject
    private ImportRecords records;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Event<PortalDeed> deeds;

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
        records.create(file.sectionCode(), plan.created());
        records.change(file.sectionCode(), plan.changed());
        var counts = plan.counts();
        records.done(id, counts.get(Kind.CREATED), counts.get(Kind.CHANGED), counts.get(Kind.UNCHANGED));
        deeds.fire(new PortalDeed(new Deed("external.imported", file.sectionCode(), "external", id.toString(), file.fileName(),
                Deed.Readers.MEMBERS, Map.of(), Map.of("rows_created", counts.get(Kind.CREATED), "rows_changed", counts.get(Kind.CHANGED),
                        "rows_unchanged", counts.get(Kind.UNCHANGED)))));
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
