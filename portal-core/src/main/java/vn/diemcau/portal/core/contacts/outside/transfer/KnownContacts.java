package vn.diemcau.portal.core.contacts.outside.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.portal.core.contacts.outside.facts.ContactFacts;
import vn.diemcau.portal.core.shared.Texts;

/** The contacts that a file meets, those of its own earlier lines among them, found by what makes two the same. */
final class KnownContacts {

    private final Map<UUID, ContactFacts> facts = new HashMap<>();
    private final Map<UUID, Integer> lines = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();
    private final Map<String, UUID> byWayAndName = new HashMap<>();
    private final Map<String, UUID> byWay = new HashMap<>();

    KnownContacts(Map<UUID, ContactFacts> known) {
        known.forEach((id, each) -> add(id, each, 0));
    }

    /** @param line of the file that makes it; 0 if it was there before */
    void add(UUID id, ContactFacts its, int line) {
        facts.put(id, its);
        lines.put(id, line);
        byName.putIfAbsent(its.nameKey(), id);
        ways(its).forEach(way -> {
            byWayAndName.putIfAbsent(way + '|' + Texts.fold(its.name()), id);
            byWay.putIfAbsent(way, id);
        });
    }

    private static Stream<String> ways(ContactFacts its) {
        return Stream.concat(its.numberValues().stream(), its.mails().stream());
    }

    Optional<UUID> same(ContactFacts its) {
        var named = byName.get(its.nameKey());
        return named != null ? Optional.of(named)
                : ways(its).map(way -> byWayAndName.get(way + '|' + Texts.fold(its.name()))).filter(Objects::nonNull).findFirst();
    }

    /** The name of one with the same number or address; null if there is none. */
    String reachedLike(ContactFacts its) {
        return ways(its).map(byWay::get).filter(Objects::nonNull).findFirst().map(id -> facts.get(id).name()).orElse(null);
    }

    ContactFacts facts(UUID id) {
        return facts.get(id);
    }

    int line(UUID id) {
        return lines.get(id);
    }
}
