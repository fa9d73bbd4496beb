package vn.diemcau.portal.core.contacts.outside.twins;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.diemcau.portal.core.contacts.outside.ExternalContact;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;

/**
 * What becomes of two contacts that are put together.
 *
 * @param kept    stays, with its section
 * @param other   goes
 * @param numbers what both are reached by, each once; nothing of it is lost
 */
public record MergePlan(ExternalContact kept, ExternalContact other, ContactFacts numbers) {

    static MergePlan of(ExternalContact kept, ExternalContact other) {
        return new MergePlan(kept, other, kept.getFacts().reachedAlsoBy(other.getFacts()));
    }

    /** In what the two differ, so that one has to be chosen. */
    public List<MergeField> differing() {
        return Arrays.stream(MergeField.values())
                .filter(field -> !field.of(kept.getFacts()).equals(field.of(other.getFacts()))).toList();
    }

    /** Whether the other's value is the better one to begin with: the kept contact says nothing there. */
    public boolean suggestsOther(MergeField field) {
        return switch (field) {
            case CATEGORY -> kept.getFacts().category().name().equals("OTHER");
            case SHARED -> other.getFacts().shared();
            default -> field.of(kept.getFacts()).isEmpty();
        };
    }

    /** @param fromOther the fields whose values are the other's */
    ContactFacts merged(Set<MergeField> fromOther) {
        var own = kept.getFacts();
        var its = other.getFacts();
        return new ContactFacts(chosen(MergeField.NAME, fromOther), chosen(MergeField.ORGANISATION, fromOther),
                chosen(MergeField.ROLE, fromOther), fromOther.contains(MergeField.CATEGORY) ? its.category() : own.category(),
                chosen(MergeField.ADDRESS, fromOther), chosen(MergeField.NOTES, fromOther),
                fromOther.contains(MergeField.SHARED) ? its.shared() : own.shared(), numbers.numbers(), numbers.mails());
    }

    private String chosen(MergeField field, Set<MergeField> fromOther) {
        return field.of((fromOther.contains(field) ? other : kept).getFacts());
    }
}
