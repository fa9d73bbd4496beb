package vn.diemcau.portal.core.contacts.outside.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.diemcau.portal.core.shared.Refused;

/**
 * What somebody has typed or a file says of a contact, not yet judged.
 *
 * @param category code or word; empty stands for {@link ContactCategory#OTHER}
 * @param numbers  lines without a value are left out
 */
public record ContactDraft(String name, String organisation, String role, String category, String address, String notes,
                           boolean shared, List<Reach> numbers, List<String> mails) {

    public ContactDraft {
        numbers = List.copyOf(numbers);
        mails = List.copyOf(mails);
    }

    /** @throws Refused for the first thing that cannot be taken */
    public ContactFacts facts() {
        return new ContactFacts(name, organisation, role, ContactFacts.category(category), address, notes, shared,
                ContactFacts.numbers(numbers), ContactFacts.mails(mails));
    }

    /** Everything that cannot be taken; empty if it is in order. */
    public List<Refused> faults() {
        var faults = new ArrayList<Refused>();
        collect(faults, () -> ContactFacts.category(category));
        for (int i = 0; i < numbers.size(); i++) {
            int at = i;
            collect(faults, () -> ContactFacts.number(at, numbers.get(at)));
        }
        for (int i = 0; i < mails.size(); i++) {
            int at = i;
            collect(faults, () -> ContactFacts.mail(at, mails.get(at)));
        }
        if (faults.isEmpty()) {
            collect(faults, this::facts);
        }
        return faults;
    }

    private static void collect(List<Refused> faults, Supplier<?> work) {
        try {
            work.get();
        } catch (Refused refused) {
            faults.add(refused);
        }
    }
}
