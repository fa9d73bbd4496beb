package vn.diemcau.portal.core.meetings.points.transfer;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.meetings.points.PointPerson.Role;
import vn.diemcau.portal.core.shared.Texts;

/** What a list of points may say of each, with the headings by which it is recognised, folded. Categories of delegates come besides. */
public enum PointColumn {

    CODE(null, "ma", "ma diem cau", "code", "point code"),
    NAME(null, "ten", "ten diem cau", "diem cau", "name", "point"),
    LEVEL(null, "cap", "level"),
    PARENT(null, "ma cap tren", "cap tren", "thuoc", "parent", "parent code"),
    PLACE(null, "dia diem", "noi hop", "place", "venue"),
    HEAD(Role.HEAD, "phu trach", "nguoi phu trach", "truong diem cau", "head"),
    HEAD_PHONE(Role.HEAD, "dien thoai phu trach", "sdt phu trach", "head phone"),
    REPORTER(Role.REPORTER, "bao cao vien", "nguoi bao cao", "reporter"),
    REPORTER_PHONE(Role.REPORTER, "dien thoai", "dien thoai bao cao vien", "sdt", "sdt bao cao vien", "phone", "reporter phone"),
    TECHNICIAN(Role.TECHNICIAN, "ky thuat", "can bo ky thuat", "nguoi ky thuat", "technician", "technical contact"),
    TECHNICIAN_PHONE(Role.TECHNICIAN, "dien thoai ky thuat", "sdt ky thuat", "technician phone"),
    REGISTERED(null, "so dang ky", "dang ky", "so dai bieu", "registered", "delegates");

    private static final Map<String, PointColumn> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> column.headings.stream().map(heading -> Map.entry(heading, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Role role;
    private final Set<String> headings;

    PointColumn(Role role, String... headings) {
        this.role = role;
        this.headings = Set.of(headings);
    }

    /** The column with this heading; case, accents, underscores and an asterisk do not matter. */
    static Optional<PointColumn> headed(String heading) {
        return Optional.ofNullable(BY_HEADING.get(folded(heading)));
    }

    static String folded(String heading) {
        return Texts.fold(heading.replace('_', ' ').replace('*', ' '));
    }

    /** Whose name or number it is; null if of nobody. */
    public Role role() {
        return role;
    }
}
