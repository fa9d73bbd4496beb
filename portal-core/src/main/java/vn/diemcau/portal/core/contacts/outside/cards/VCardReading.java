package vn.diemcau.portal.core.contacts.outside.cards;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.contacts.outside.facts.ContactCategory;
import vn.diemcau.portal.core.contacts.outside.facts.ContactDraft;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.facts.Reach;

/** Understands one vCard of any version (RFC 6350 and before); properties that are broken or unknown are passed over. */
final class VCardReading {

    /** Names the numbers of a group, as address books of phones write it. */
    static final String LABEL = "X-ABLabel";
    private static final String FAX = "Fax";

    private VCardReading() {
    }

    static ContactDraft draft(String text, boolean shared) {
        try (var reader = new VCardReader(text, VCardVersion.V3_0)) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            var card = reader.readNext();
            return draft(card == null ? new VCard() : card, shared);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ContactDraft draft(VCard card, boolean shared) {
        var organisation = card.getOrganization() == null ? "" : joined(card.getOrganization().getValues().stream());
        var role = Stream.concat(card.getTitles().stream(), card.getRoles().stream()).map(title -> title.getValue())
                .filter(Objects::nonNull).findFirst().orElse("");
        var category = card.getCategories() == null ? ContactCategory.OTHER : card.getCategories().getValues().stream()
                .flatMap(word -> ContactCategory.named(word).stream()).findFirst().orElse(ContactCategory.OTHER);
        var notes = card.getNotes().stream().map(note -> note.getValue()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new ContactDraft(name(card, organisation), organisation, role, category.name(),
                card.getAddresses().stream().findFirst().map(VCardReading::address).orElse(""), notes, shared,
                card.getTelephoneNumbers().stream().limit(ContactFacts.WAYS + 1L).map(number -> number(card, number)).toList(),
                card.getEmails().stream().map(Email::getValue).filter(Objects::nonNull)
                        .limit(ContactFacts.WAYS + 1L).toList());
    }

    /** The name as it is written, else put together the Vietnamese way, else the organisation. */
    private static String name(VCard card, String organisation) {
        if (card.getFormattedName() != null && card.getFormattedName().getValue() != null
                && !card.getFormattedName().getValue().isBlank()) {
            return card.getFormattedName().getValue();
        }
        StructuredName name = card.getStructuredName();
        var parts = name == null ? "" : Stream.of(name.getPrefixes().stream(), Stream.ofNullable(name.getFamily()),
                name.getAdditionalNames().stream(), Stream.ofNullable(name.getGiven())).flatMap(part -> part)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        return parts.isEmpty() ? organisation : parts;
    }

    private static Reach number(VCard card, Telephone number) {
        var uri = number.getUri();
        var value = uri == null ? number.getText() : uri.getNumber();
        var extension = uri == null || uri.getExtension() == null ? "" : "ext. " + uri.getExtension();
        return new Reach(joined(Stream.of(label(card, number), extension)), value);
    }

    private static String label(VCard card, Telephone number) {
        var labels = number.getGroup() == null ? List.<String>of() : card.getExtendedProperties(LABEL).stream()
                .filter(label -> number.getGroup().equalsIgnoreCase(label.getGroup())).map(label -> label.getValue()).toList();
        if (!labels.isEmpty()) {
            return labels.get(0).replaceAll("^_\\$!<|>!\\$_$", "");
        }
        return number.getTypes().contains(TelephoneType.FAX) ? FAX : "";
    }

    private static String address(Address address) {
        return joined(Stream.of(address.getPoBox(), address.getExtendedAddressFull(), address.getStreetAddressFull(), address.getLocality(),
                address.getRegion(), address.getPostalCode(), address.getCountry()));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}
