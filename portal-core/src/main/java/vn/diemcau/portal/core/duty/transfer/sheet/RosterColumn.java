package vn.diemcau.portal.core.duty.transfer.sheet;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Texts;

/** What a roster may say of a shift, with the headings by which it is recognised, folded. */
public enum RosterColumn {

    DAY("ngay", "ngay truc", "ngay thang", "ngay, thang", "date", "day"),
    ROLE("vai tro", "vai tro truc", "vi tri", "vi tri truc", "loai truc", "nhiem vu", "role", "duty"),
    PERSON("nguoi", "nguoi truc", "ho va ten", "ho ten", "ten", "nhan vien", "ten nhan vien", "can bo truc", "person", "name", "full name"),
    NUMBER("ma nhan vien", "ma nv", "msnv", "so hieu", "staff number", "staff no"),
    FROM("tu", "tu gio", "gio bat dau", "bat dau", "gio vao", "from", "start"),
    TO("den", "den gio", "gio ket thuc", "ket thuc", "gio ra", "to", "end"),
    TIMES("gio truc", "gio", "thoi gian", "ca", "ca truc", "hours", "shift"),
    NOTE("ghi chu", "chu thich", "note", "notes", "remarks"),
    /** What stands for a shift in the cells of a grid, where the file says what it means. */
    CODE("ky hieu", "ki hieu", "ma ca", "code"),
    /** What stands before the days of a grid under no known heading: a role, a person, or both. */
    LABEL,
    /** What stands in the cell of a grid: a person, or something that stands for a shift. */
    MARK;

    private static final Map<String, RosterColumn> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> column.headings.stream().map(heading -> Map.entry(heading, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<String> headings;

    RosterColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    /** The column with this heading; case, accents, underscores, an asterisk and a colon do not matter. */
    static Optional<RosterColumn> headed(String heading) {
        return Optional.ofNullable(BY_HEADING.get(Texts.fold(heading.replaceAll("[_*:]", " "))));
    }
}
