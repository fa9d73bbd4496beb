package vn.diemcau.portal.core.contacts.outside.transfer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.contacts.outside.cards.ReadCard;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.contacts.outside.transfer.PlannedCard.Kind;
import vn.diemcau.portal.core.shared.Fingerprint;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/**
 * What a file comes to, given the contacts that the section has.
 *
 * <p>A contact is the same as one that is there if name and organisation agree, or the name and a number or mail address.
 * A number alone does not make it the same, since whole houses answer one number; it is shown then whose it is, too. What
 * the file leaves empty stays as it is, numbers and addresses are added.
 */
public record CardPlan(List<PlannedCard> cards) {

    static CardPlan of(List<ReadCard> cards, Map<UUID, ContactFacts> known) {
        var index = new KnownContacts(known);
        var planned = new ArrayList<PlannedCard>();
        cards.forEach(card -> planned.add(plan(card, index)));
        return new CardPlan(planned);
    }

    private static PlannedCard plan(ReadCard card, KnownContacts known) {
        var faults = new ArrayList<>(card.draft().faults());
        if (card.excess()) {
            faults.add(new Refused("row", "external.refused.excess"));
        }
        if (!faults.isEmpty()) {
            return new PlannedCard(card.line(), Kind.REFUSED, card.draft().name(), null, null, null, 0, null, faults);
        }
        var facts = card.draft().facts();
        var same = known.same(facts);
        if (same.isEmpty()) {
            var namesake = known.reachedLike(facts);
            var id = Ids.next();
            known.add(id, facts, card.line());
            return new PlannedCard(card.line(), Kind.CREATED, facts.name(), id, null, facts, 0, namesake, List.of());
        }
        return update(card.line(), facts, same.get(), known);
    }

    private static PlannedCard update(int line, ContactFacts facts, UUID contact, KnownContacts known) {
        var before = known.facts(contact);
        int earlier = known.line(contact);
        try {
            var after = before.updatedBy(facts);
            known.add(contact, after, earlier);
            return new PlannedCard(line, after.equals(before) ? Kind.UNCHANGED : Kind.CHANGED, facts.name(), contact, before, after,
                    earlier, null, List.of());
        } catch (Refused tooMany) {
            return new PlannedCard(line, Kind.REFUSED, facts.name(), null, null, null, 0, null, List.of(tooMany));
        }
    }

    /** How many lines there are of each kind. */
    public Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> counts.put(kind, 0));
        cards.forEach(card -> counts.merge(card.kind(), 1, Integer::sum));
        return counts;
    }

    /** Whether it can be applied: nothing is refused, and there is something to do. */
    public boolean isReady() {
        var counts = counts();
        return counts.get(Kind.REFUSED) == 0 && counts.get(Kind.CREATED) + counts.get(Kind.CHANGED) > 0;
    }

    /** Tells what is planned from any other plan. */
    public String fingerprint() {
        var text = new StringBuilder();
        cards.forEach(card -> text.append(card.line()).append(card.kind()).append(card.before()).append(card.after()).append('\n'));
        return Fingerprint.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What the contacts that are new are in the end, whichever lines have had their say. */
    Map<UUID, ContactFacts> created() {
        var created = new LinkedHashMap<UUID, ContactFacts>();
        cards.forEach(card -> {
            if (card.kind() == Kind.CREATED || created.containsKey(card.contact())) {
                created.put(card.contact(), card.after());
            }
        });
        return created;
    }

    /** What the contacts that were there are in the end. */
    Map<UUID, ContactFacts> changed() {
        var created = created();
        var changed = new LinkedHashMap<UUID, ContactFacts>();
        cards.stream().filter(card -> card.kind() == Kind.CHANGED && !created.containsKey(card.contact()))
                .forEach(card -> changed.put(card.contact(), card.after()));
        return changed;
    }
}
