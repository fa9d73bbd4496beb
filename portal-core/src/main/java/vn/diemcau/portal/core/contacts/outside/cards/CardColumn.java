package vn.diemcau.portal.core.contacts.outside.cards;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Texts;

/** What a table may say of a contact, with the headings by which it is recognised, folded. */
public enum CardColumn {

    NAME("ten", "ho ten", "ho va ten", "ten lien he", "dau moi", "name", "full name", "contact"),
    ORGANISATION("co quan", "to chuc", "don vi", "cong ty", "noi lam viec", "organisation", "organization", "company"),
    ROLE("chuc vu", "chuc danh", "vai tro", "role", "title", "job title", "position"),
    CATEGORY("nhom", "loai", "phan loai", "category", "kind"),
    /** As often as there are numbers, with or without a figure behind. */
    NUMBER("dien thoai", "so dien thoai", "di dong", "so may", "dtdd", "sdt", "fax", "phone", "phone number", "mobile", "number", "tel"),
    /** As often as there are addresses. */
    MAIL("email", "e-mail", "thu dien tu", "mail"),
    ADDRESS("dia chi", "address"),
    NOTES("ghi chu", "note", "notes");

    private static final Map<String, CardColumn> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> column.headings.stream().map(heading -> Map.entry(heading, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<String> headings;

    CardColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    /** The column with this heading; case, accents, an asterisk and a figure at the end do not matter. */
    static Optional<CardColumn> headed(String heading) {
        return Optional.ofNullable(BY_HEADING.get(Texts.fold(heading.replace('_', ' ').replace('*', ' ').replaceAll("\\s*\\d+\\s*$", ""))));
    }

    /** Whether there may be several of it. */
    boolean isRepeated() {
        return this == NUMBER || this == MAIL;
    }
}
