package vn.diemcau.portal.core.contacts.outside.cards;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Address;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.util.TelUri;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;

/** Writes contacts as vCard 4.0 (RFC 6350), in UTF-8 with folded lines. The labels of numbers are those of address books of phones. */
public final class CardWriter implements AutoCloseable {

    private final VCardWriter writer;

    public CardWriter(OutputStream out) {
        writer = new VCardWriter(out, VCardVersion.V4_0);
        writer.setAddProdId(false);
    }

    /** @throws UncheckedIOException if nobody takes it any more */
    public void write(UUID id, ContactFacts facts) {
        try {
            writer.write(card(id, facts));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static VCard card(UUID id, ContactFacts facts) {
        var card = new VCard();
        card.setUid(new Uid("urn:uuid:" + id));
        card.setFormattedName(facts.name());
        if (!facts.organisation().isEmpty()) {
            card.setOrganization(facts.organisation());
        }
        if (!facts.role().isEmpty()) {
            card.addTitle(facts.role());
        }
        for (int i = 0; i < facts.numbers().size(); i++) {
            add(card, "item" + (i + 1), facts.numbers().get(i));
        }
        facts.mails().forEach(card::addEmail);
        if (!facts.address().isEmpty()) {
            var address = new Address();
            address.setStreetAddress(facts.address());
            card.addAddress(address);
        }
        if (!facts.notes().isEmpty()) {
            card.addNote(facts.notes());
        }
        card.setCategories(facts.category().name());
        return card;
    }

    private static void add(VCard card, String group, Reach number) {
        var telephone = number.value().startsWith("+") ? new Telephone(new TelUri.Builder(number.value()).build())
                : new Telephone(number.value());
        card.addTelephoneNumber(telephone);
        if (!number.label().isEmpty()) {
            telephone.setGroup(group);
            card.addExtendedProperty(VCardReading.LABEL, number.label()).setGroup(group);
        }
    }
}
