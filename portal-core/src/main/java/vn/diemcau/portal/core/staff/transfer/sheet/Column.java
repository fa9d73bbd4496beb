package vn.diemcau.portal.core.staff.transfer.sheet;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Texts;

/** What a list of staff may say of a person and of a post, with the headings by which it is recognised, folded. */
public enum Column {

    STAFF_NUMBER("ma nhan vien", "ma nv", "msnv", "ma so nhan vien", "so hieu", "staff number", "staff no", "employee number"),
    FULL_NAME("ho va ten", "ho ten", "ho dem ten", "full name", "name"),
    FAMILY_NAME("ho", "family name", "last name", "surname"),
    MIDDLE_NAME("dem", "ten dem", "chu dem", "ten lot", "middle name"),
    GIVEN_NAME("ten", "given name", "first name"),
    DEGREE("hoc vi", "hoc ham hoc vi", "hoc ham, hoc vi", "trinh do", "degree", "academic title"),
    USERNAME("tai khoan", "ten dang nhap", "account", "username", "user name"),
    EMAIL("email", "e-mail", "thu dien tu", "mail"),
    EXTENSION("so noi bo", "may noi bo", "may le", "dien thoai noi bo", "extension", "ext"),
    MOBILE("di dong", "so di dong", "dien thoai di dong", "dien thoai", "dtdd", "mobile", "mobile phone", "phone"),
    ROOM("phong", "phong lam viec", "room"),
    LANGUAGES("ngoai ngu", "languages", "language"),
    SKILLS("ky nang", "ki nang", "skills"),
    SECTION("ma don vi", "don vi", "section code", "section", "department code", "unit code"),
    TITLE("chuc vu", "chuc danh", "post", "position", "title", "job title"),
    RANK("bac", "thu bac", "thu tu", "rank", "order"),
    FROM("tu ngay", "ngay bat dau", "from", "from date", "start date"),
    TO("den ngay", "ngay ket thuc", "to", "to date", "end date");

    /** Of the post; the others are of the person. */
    private static final Set<Column> OF_POST = Set.of(SECTION, TITLE, RANK, FROM, TO);

    private static final Map<String, Column> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> column.headings.stream().map(heading -> Map.entry(heading, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<String> headings;

    Column(String... headings) {
        this.headings = Set.of(headings);
    }

    /** The column with this heading; case, accents, underscores and an asterisk do not matter. */
    static Optional<Column> headed(String heading) {
        return Optional.ofNullable(BY_HEADING.get(Texts.fold(heading.replace('_', ' ').replace('*', ' '))));
    }

    /** Whether it tells something about the post, not the person. */
    public boolean isOfPost() {
        return OF_POST.contains(this);
    }
}
