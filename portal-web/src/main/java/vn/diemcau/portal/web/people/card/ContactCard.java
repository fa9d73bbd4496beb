package vn.diemcau.portal.web.people.card;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.util.TelUri;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import vn.diemcau.portal.core.staff.directory.PersonCard;

/**
 * A person as a vCard 4.0 (RFC 6350), with what a list shows of them to this reader and nothing else: one post outside party
 * sections, the numbers, addresses and room that are for the reader.
 */
public final class ContactCard {

    private static final String PRODUCT = "-//Diem Cau//portal//VI";

    private ContactCard() {
    }

    /** As a file to keep, which is recognised when it comes again. @param hospital its name, the first part of the organisation */
    public static String file(PersonCard person, String hospital) {
        var card = small(person, hospital);
        card.setUid(new Uid("urn:uuid:" + person.id()));
        card.setProductId(PRODUCT);
        if (person.room() != null) {
            var address = new Address();
            address.setExtendedAddress(person.room());
            address.setLabel(person.room());
            card.addAddress(address);
        }
        return written(card);
    }

    /** As little as serves, for a picture that is scanned. */
    public static String scanned(PersonCard person, String hospital) {
        return written(small(person, hospital));
    }

    private static VCard small(PersonCard person, String hospital) {
        var card = new VCard(VCardVersion.V4_0);
        card.setFormattedName(person.name());
        var name = new StructuredName();
        name.setFamily(person.familyName());
        name.setGiven(person.givenName());
        Stream.of(person.middleName()).filter(middle -> !middle.isEmpty()).forEach(name.getAdditionalNames()::add);
        Stream.of(person.degree()).filter(degree -> !degree.isEmpty()).forEach(name.getPrefixes()::add);
        card.setStructuredName(name);
        card.setOrganization(hospital, person.sectionName());
        card.addTitle(person.title());
        if (person.extension() != null) {
            card.addTelephoneNumber(person.extension(), TelephoneType.WORK, TelephoneType.VOICE);
        }
        if (person.mobile() != null) {
            var mobile = new Telephone(new TelUri.Builder(person.mobile()).build());
            mobile.getTypes().add(TelephoneType.CELL);
            card.addTelephoneNumber(mobile);
        }
        if (person.email() != null) {
            card.addEmail(person.email(), EmailType.WORK);
        }
        return card;
    }

    private static String written(VCard card) {
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.write(card);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
