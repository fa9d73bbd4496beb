package vn.diemcau.portal.core.staff.transfer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownPerson;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownPost;
import vn.diemcau.portal.core.staff.transfer.plan.Known.KnownSection;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;
import vn.diemcau.portal.core.staff.transfer.sheet.Sheet;
import vn.diemcau.portal.core.staff.transfer.sheet.SheetRow;

/** What rows come to. The hospital knows Trần Đức Ân, NV002, head of Nội since 2015; the others are made as needed. */
class PlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 5);
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID HEAD = UUID.randomUUID();

    private final List<KnownPost> posts = new ArrayList<>(List.of(new KnownPost(HEAD, "noi", "Trưởng khoa", 1, LONG_AGO, null)));
    private boolean everybody = true;
    private boolean kept = true;
    private boolean left;

    private Known known() {
        var an = new EnumMap<>(Map.of(Column.STAFF_NUMBER, "NV002", Column.FAMILY_NAME, "Trần", Column.MIDDLE_NAME, "Đức",
                Column.GIVEN_NAME, "Ân", Column.USERNAME, "an.td", Column.EMAIL, "an.td@benhvien.example", Column.EXTENSION, "1040", Column.MOBILE, "+84910000001"));
        return new Known(everybody, List.of(new KnownSection(UUID.randomUUID(), "noi", "Khoa Nội tổng hợp", true, false, false),
                new KnownSection(UUID.randomUUID(), "danguy", "Đảng ủy", false, false, true),
                new KnownSection(UUID.randomUUID(), "cu", "Khoa cũ", true, true, false)),
                List.of(new KnownPerson(PERSON, an, Set.of(Column.MOBILE), posts, kept, left)));
    }

    private static Map<Column, String> an(Object... more) {
        return row("NV002", "Trần", "Ân", "noi", "Trưởng khoa", more);
    }

    private static Map<Column, String> fresh(Object... more) {
        return row("00123", "Lê", "Bảy", "noi", "Bác sĩ", more);
    }

    private static Map<Column, String> row(String number, String family, String given, String section, String title, Object... more) {
        var values = new EnumMap<Column, String>(Column.class);
        values.putAll(Map.of(Column.STAFF_NUMBER, number, Column.FAMILY_NAME, family, Column.GIVEN_NAME, given, Column.SECTION, section,
                Column.TITLE, title));
        for (int i = 0; i < more.length; i += 2) {
            values.put((Column) more[i], (String) more[i + 1]);
        }
        return values;
    }

    @SafeVarargs
    private Plan plan(Map<Column, String>... rows) {
        var sheet = new ArrayList<SheetRow>();
        for (var row : rows) {
            row.values().removeIf(String::isEmpty);
            sheet.add(new SheetRow(sheet.size() + 2, row, false));
        }
        return Planner.plan(new Sheet(sheet, List.of()), known(), TODAY);
    }

    private PlannedRow only(Map<Column, String> row) {
        return plan(row).rows().get(0);
    }

    private void refuses(Map<Column, String> row, String code, Column column) {
        assertThat(only(row).reasons()).extracting(Reason::code, Reason::column)
                .containsExactly(tuple(code, column));
    }

    @Test
    void whoIsNotKnownIsCreatedWithAPostFromToday() {
        var row = only(fresh(Column.MIDDLE_NAME, "Văn", Column.MOBILE, "0912 345 678", Column.LANGUAGES, "Anh; Pháp ,Anh"));
        assertThat(row.kind()).isEqualTo(Kind.CREATED);
        assertThat(row.name()).isEqualTo("Lê Văn Bảy");
        assertThat(row.changes()).contains(new Change(Column.STAFF_NUMBER, "", "00123"), new Change(Column.MOBILE, "", "+84912345678"),
                new Change(Column.LANGUAGES, "", "Anh, Pháp"), new Change(Column.FROM, "", "2026-11-23"), new Change(Column.RANK, "", "10"));
    }

    @Test
    void whatIsTheSameAndWhatIsEmptyStaysAsItIs() {
        assertThat(only(an(Column.EXTENSION, "1040"))).satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.UNCHANGED);
            assertThat(row.changes()).isEmpty();
        });
    }

    @Test
    void aChangeSaysFromWhatToWhat() {
        var row = only(an(Column.EXTENSION, "10 41", Column.EMAIL, "-"));
        assertThat(row.kind()).isEqualTo(Kind.CHANGED);
        assertThat(row.changes()).containsExactly(new Change(Column.EMAIL, "an.td@benhvien.example", ""),
                new Change(Column.EXTENSION, "1040", "1041"));
    }

    @Test
    void whatThePersonDoesNotShowToAllIsMarked() {
        assertThat(only(an(Column.MOBILE, "910000002")).changes())
                .containsExactly(new Change(Column.MOBILE, "+84910000001", "+84910000002", true));
    }

    @Test
    void aWholeNameIsTakenApart() {
        var row = fresh(Column.FAMILY_NAME, "", Column.GIVEN_NAME, "", Column.FULL_NAME, "Tôn Nữ Thị Ninh");
        assertThat(only(row).changes()).contains(new Change(Column.FAMILY_NAME, "", "Tôn"), new Change(Column.MIDDLE_NAME, "", "Nữ Thị"),
                new Change(Column.GIVEN_NAME, "", "Ninh"));
        assertThat(only(an(Column.FAMILY_NAME, "", Column.GIVEN_NAME, "", Column.FULL_NAME, "Trần Đức Ân")).kind()).isEqualTo(Kind.UNCHANGED);
        refuses(fresh(Column.FAMILY_NAME, "", Column.GIVEN_NAME, "", Column.FULL_NAME, "Ninh"), "name", Column.FULL_NAME);
    }

    @Test
    void severalRowsAreSeveralPostsOfOnePerson() {
        var rows = plan(fresh(), fresh(Column.TITLE, "Phó khoa", Column.MOBILE, "0912345678")).rows();
        assertThat(rows).extracting(PlannedRow::person).containsOnly(rows.get(0).person());
        assertThat(rows).extracting(PlannedRow::ofPerson).containsExactly(Deal.CREATE, Deal.NONE);
        assertThat(rows).extracting(PlannedRow::ofPost).containsExactly(Deal.CREATE, Deal.CREATE);
        assertThat(rows.get(0).changes()).contains(new Change(Column.MOBILE, "", "+84912345678"));
    }

    @Test
    void theSamePostTwiceAndDifferingDataAreRefused() {
        assertThat(plan(fresh(), fresh(Column.TITLE, "bác  SĨ")).rows().get(1).reasons()).containsExactly(new Reason("twice", null, "2"));
        assertThat(plan(fresh(), row("00123", "Nguyễn", "Tám", "noi", "Phó khoa")).rows().get(1).reasons())
                .containsExactlyInAnyOrder(new Reason("differs", Column.FAMILY_NAME, "2"), new Reason("differs", Column.GIVEN_NAME, "2"));
    }

    @Test
    void staffNumbersThatAreEasilyTakenForOneAnotherAreRefused() {
        refuses(row("nv002", "Trần", "Ân", "noi", "Trưởng khoa"), "number", Column.STAFF_NUMBER);
        assertThat(plan(fresh(), row("123", "Lê", "Bảy", "noi", "Phó khoa")).rows().get(1).reasons())
                .containsExactly(new Reason("differs", Column.STAFF_NUMBER, "2"));
    }

    @Test
    void everyMistakeOfARowIsNamed() {
        var row = only(row("", "Lê", "=cmd|'/c calc'!A1", "khong-co", "Bác sĩ", Column.EMAIL, "không phải", Column.MOBILE, "12",
                Column.EXTENSION, "12", Column.FROM, "31/02/2020", Column.RANK, "cao"));
        assertThat(row.kind()).isEqualTo(Kind.REFUSED);
        assertThat(row.reasons()).extracting(Reason::code, Reason::column).containsExactlyInAnyOrder(
                tuple("missing", Column.STAFF_NUMBER),
                tuple("formula", Column.GIVEN_NAME),
                tuple("section", Column.SECTION),
                tuple("form", Column.EMAIL),
                tuple("form", Column.MOBILE),
                tuple("form", Column.EXTENSION),
                tuple("day", Column.FROM),
                tuple("form", Column.RANK));
    }

    @Test
    void formulasOfEveryKindAreRefused() {
        for (var formula : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
            refuses(fresh(Column.ROOM, formula), "formula", Column.ROOM);
        }
    }

    @Test
    void whatMustNotBeEmptyCannotBeEmptied() {
        refuses(fresh(Column.TITLE, "-"), "clear", Column.TITLE);
    }

    @Test
    void daysAreReadTheVietnameseWayAndAsIso() {
        for (var day : List.of("05/03/2021", "5/3/2021", "5-3-2021", "5.3.2021", "2021-03-05")) {
            assertThat(only(fresh(Column.FROM, day)).changes()).contains(new Change(Column.FROM, "", "2021-03-05"));
        }
        refuses(fresh(Column.FROM, "03/31/2021"), "day", Column.FROM);
        refuses(fresh(Column.FROM, "05/03/21"), "day", Column.FROM);
        refuses(fresh(Column.FROM, "05/03/2021", Column.TO, "04/03/2021"), "order", Column.TO);
    }

    @Test
    void aKnownPostIsEndedAndMoved() {
        assertThat(only(an(Column.TO, "31/12/2026")).changes()).containsExactly(new Change(Column.TO, "", "2026-12-31"));
        var moved = only(an(Column.FROM, "01/02/2015"));
        assertThat(moved.post()).isEqualTo(HEAD);
        assertThat(moved.changes()).containsExactly(new Change(Column.FROM, "2015-01-05", "2015-02-01"));
    }

    @Test
    void aPostThatIsHeldAgainIsANewOne() {
        posts.set(0, new KnownPost(HEAD, "noi", "Trưởng khoa", 1, LONG_AGO, LocalDate.of(2020, 1, 1)));
        assertThat(only(an(Column.FROM, "01/01/2024")).ofPost()).isEqualTo(Deal.CREATE);
        assertThat(only(an()).ofPost()).isEqualTo(Deal.NONE);
    }

    @Test
    void aPostCannotOverlapItself() {
        posts.set(0, new KnownPost(HEAD, "noi", "Trưởng khoa", 1, LONG_AGO, LocalDate.of(2020, 1, 1)));
        posts.add(new KnownPost(UUID.randomUUID(), "noi", "Trưởng khoa", 1, LocalDate.of(2024, 1, 1), null));
        refuses(an(Column.FROM, "01/01/2019", Column.TO, "31/12/2025"), "overlap", Column.FROM);
    }

    @Test
    void anAccountBelongsToOnePerson() {
        refuses(fresh(Column.USERNAME, "an.td"), "account", Column.USERNAME);
        assertThat(plan(fresh(Column.USERNAME, "bay"), row("7", "Võ", "Tám", "noi", "Bác sĩ", Column.USERNAME, "bay")).rows().get(1)
                .reasons()).containsExactly(new Reason("account.twice", Column.USERNAME, "2"));
    }

    @Test
    void aSectionThatOneDoesNotKeepOrThatIsClosedIsRefused() {
        refuses(fresh(Column.SECTION, "danguy"), "foreign", Column.SECTION);
        refuses(fresh(Column.SECTION, "cu"), "closed", Column.SECTION);
        assertThat(only(fresh(Column.SECTION, "KHOA NỘI TỔNG HỢP")).section()).isEqualTo("noi");
    }

    @Test
    void whoKeepsASectionOnlyAddsNobodyAndTiesNobodyToAnAccount() {
        everybody = false;
        refuses(fresh(), "person.new", null);
        refuses(an(Column.USERNAME, "khac"), "account.foreign", Column.USERNAME);
        assertThat(only(an(Column.ROOM, "B2")).kind()).isEqualTo(Kind.CHANGED);
        kept = false;
        refuses(an(Column.ROOM, "B2"), "person.foreign", Column.ROOM);
        assertThat(only(an(Column.TITLE, "Chủ tịch hội đồng")).ofPost()).isEqualTo(Deal.CREATE);
    }

    @Test
    void whoHasLeftIsNotTakenUpAgainByAList() {
        left = true;
        refuses(an(), "left", null);
    }

    @Test
    void aPlanIsToldFromAnotherByWhatItWouldChange() {
        assertThat(plan(fresh(), fresh(Column.TITLE, "Phó khoa"), an()).fingerprint())
                .isEqualTo(plan(fresh(), fresh(Column.TITLE, "Phó khoa"), an()).fingerprint());
        assertThat(plan(an(Column.EXTENSION, "1041")).fingerprint()).isNotEqualTo(plan(an(Column.EXTENSION, "1042")).fingerprint());
    }
}
