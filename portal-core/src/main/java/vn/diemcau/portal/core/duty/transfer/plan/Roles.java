package vn.diemcau.portal.core.duty.transfer.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** Finds which role of the section is meant; case and accents do not matter. */
record Roles(List<KnownRole> known) {

    private static final String FIELD = "role";

    Optional<KnownRole> named(String written) {
        var name = Texts.fold(written);
        return known.stream().filter(role -> Texts.fold(role.name()).equals(name))
                .min((a, b) -> Boolean.compare(a.retired(), b.retired()));
    }

    /** @throws Refused if there is none of this name, or it is no longer offered */
    KnownRole meant(String written) {
        var role = named(written).orElseThrow(() -> new Refused(FIELD, "roster.refused.role", written, offered()));
        if (role.retired()) {
            throw new Refused(FIELD, "roster.refused.role.retired", role.name());
        }
        return role;
    }

    /** The one that is meant where none is named. @throws Refused if there are several, or none */
    KnownRole only() {
        var offered = known.stream().filter(role -> !role.retired()).toList();
        if (offered.size() != 1) {
            throw new Refused(FIELD, "roster.refused.role.missing", offered());
        }
        return offered.get(0);
    }

    private String offered() {
        return known.stream().filter(role -> !role.retired()).map(KnownRole::name).collect(Collectors.joining(", "));
    }
}
