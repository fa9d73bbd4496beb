package vn.diemcau.portal.core.staff.directory.finding;

import java.util.ArrayList;
import java.util.List;

/** How people are listed. Each order ends with tên, đệm, họ in the Vietnamese alphabet, and is the same for every page of a list. */
public enum PeopleOrder {

    /** By tên, đệm, họ. */
    ALPHABET(List.of()),
    /** By sections in the hospital's order, heads first. */
    SECTION(List.of("p.position", "p.code", "p.rank")),
    /** By how well they fit the words, heads first among equals. */
    BEST(List.of("-p.score", "p.rank"));

    private static final List<String> NAME = List.of("m.given_name collate \"vi-x-icu\"", "m.middle_name collate \"vi-x-icu\"",
            "m.family_name collate \"vi-x-icu\"", "m.id");

    private final List<String> first;

    PeopleOrder(List<String> first) {
        this.first = first;
    }

    /** What the database sorts by, also the place after which a further page begins. */
    List<String> keys() {
        var keys = new ArrayList<>(first);
        keys.addAll(NAME);
        return keys;
    }
}
