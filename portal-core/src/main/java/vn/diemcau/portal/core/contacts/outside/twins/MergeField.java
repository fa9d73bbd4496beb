package vn.diemcau.portal.core.contacts.outside.twins;

import java.util.function.Function;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;

/** What a contact has one of, so that of two contacts one has to be chosen. */
public enum MergeField {

    NAME(ContactFacts::name),
    ORGANISATION(ContactFacts::organisation),
    ROLE(ContactFacts::role),
    CATEGORY(facts -> facts.category().name()),
    ADDRESS(ContactFacts::address),
    NOTES(ContactFacts::notes),
    SHARED(facts -> String.valueOf(facts.shared()));

    private final Function<ContactFacts, String> value;

    MergeField(Function<ContactFacts, String> value) {
        this.value = value;
    }

    /** Its value in these facts, a code for category and sharing. */
    public String of(ContactFacts facts) {
        return value.apply(facts);
    }
}
