package vn.diemcau.portal.it.staff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.portal.it.staff.transfer.ListFixture.OFFICE;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.transfer.StaffImport.Note;
import vn.diemcau.portal.core.staff.transfer.StaffImport.State;
import vn.diemcau.portal.core.staff.transfer.StaffImports;
import vn.diemcau.portal.core.staff.transfer.plan.Kind;
import vn.diemcau.portal.it.support.AtOnce;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.InsideTheServer;
import vn.diemcau.portal.it.support.Rows;

/** A list is applied as it was shown, as a whole or not at all. */
@InsideTheServer
class ApplyingListsTest {

    private static final int MANY = 5_000;

    @Inject
    private ListFixture lists;

    @Inject
    private StaffImports imports;

    @Inject
    private Callers callers;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @AfterEach
    void thePeopleAreAsTheyWere() {
        lists.clear();
    }

    @Test
    void thePreviewSaysWhatWouldBecomeOfEachRowAndWritesNothing() {
        var number = lists.number();
        var id = lists.send(OFFICE, number + ",Lê,,An,2001,noi,Bác sĩ\nNV002,Trần,Đức,Ân,2002,noi,Trưởng khoa\n,Vũ,,Ba,x,zzz,\n");
        var page = callers.as(OFFICE, () -> imports.page(id, null, 1));
        assertThat(page.rows()).extracting(row -> row.kind()).containsExactly(Kind.CREATED, Kind.CHANGED, Kind.REFUSED);
        assertThat(page.list().counts()).containsEntry(Kind.CREATED, 1).containsEntry(Kind.CHANGED, 1).containsEntry(Kind.REFUSED, 1);
        assertThat(callers.as(OFFICE, () -> imports.page(id, Kind.REFUSED, 1)).rows()).singleElement()
                .satisfies(row -> assertThat(row.reasons()).hasSizeGreaterThan(3));
        assertThat(rows.number("select count(*) from staff_member where staff_number = ?", number)).isZero();
    }

    @Test
    void withOneRefusedRowNothingCanBeApplied() {
        var number = lists.number();
        var id = lists.send(OFFICE, number + ",Lê,,An,2001,noi,Bác sĩ\n1,Vũ,,Ba,,zzz,Bác sĩ\n");
        var print = lists.list(OFFICE, id).fingerprint();
        assertThatThrownBy(() -> callers.as(OFFICE, () -> imports.apply(id, print))).isInstanceOf(Refused.class).hasMessageContaining("notready");
        assertThat(rows.number("select count(*) from staff_member where staff_number = ?", number)).isZero();
    }

    @Test
    void whatWasShownIsDone() {
        var number = lists.number();
        var id = lists.sendWhole(OFFICE, "staff number;full name;email;mobile;degree;section;title;rank;from;to;languages\n"
                + number + ";Lê Thị Hoà;hoa@benhvien.example;0912 345 678;BS;noi;Bác sĩ;5;01/02/2020;31/12/2026;Anh\n"
                + number + ";Lê Thị Hoà;;;;tccb;Ủy viên hội đồng;;2021-01-01;;\n");
        var done = lists.applied(OFFICE, id);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.percent()).isEqualTo(100);
        assertThat(rows.texts("""
                select concat_ws('|', family_name, middle_name, given_name, email, mobile, degree, languages, coalesce(username, '-'), version)
                from staff_member where staff_number = ?""", number))
                .containsExactly("Lê|Thị|Hoà|hoa@benhvien.example|+84912345678|BS|Anh|-|1");
        assertThat(rows.texts("""
                select concat_ws('|', s.code, p.title, p.rank, p.from_date, p.to_date) from post p join section s on s.id = p.section_id
                join staff_member m on m.id = p.staff_member_id where m.staff_number = ? order by 1""", number))
                .containsExactly("noi|Bác sĩ|5|2020-02-01|2026-12-31", "tccb|Ủy viên hội đồng|10|2021-01-01");
        assertThat(rows.number("select count(*) from audit_entry where action = 'staff.imported' and thing_id = ? and actor = ?",
                id.toString(), OFFICE)).isOne();
        assertThat(rows.number("select count(*) from staff_import where id = ? and sheet is null", id)).isOne();
        assertThat(rows.texts("""
                select concat_ws(' ', action, section_code, thing_name, actor, after ->> 'email', after ->> 'mobile', after ->> 'post')
                from audit_entry where after ->> 'list' = ? order by section_code, action""", id.toString()))
                .containsExactly("post.added noi Lê Thị Hoà tccb.admin Bác sĩ",
                        "post.added tccb Lê Thị Hoà tccb.admin Ủy viên hội đồng",
                        "staff.added tccb Lê Thị Hoà tccb.admin hoa@benhvien.example ***");
    }

    @Test
    void aWorkbookIsTakenInToo() throws IOException {
        var number = lists.number();
        var file = Files.createTempFile("list", ".xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            var cells = List.of("Mã nhân viên", "Họ và tên", "Mã đơn vị", "Chức vụ", number, "Lê An", "noi", "Bác sĩ");
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(i / 4, i % 4, cells.get(i));
            }
        }
        var id = callers.as(OFFICE, () -> imports.add("a.xlsx", file));
        Files.delete(file);
        assertThat(lists.applied(OFFICE, id).state()).isEqualTo(State.DONE);
        assertThat(rows.texts("select given_name from staff_member where staff_number = ?", number)).containsExactly("An");
    }

    @Test
    void anEmptyCellLeavesAndADashEmpties() {
        var number = lists.number();
        lists.applied(OFFICE, lists.send(OFFICE, number + ",Lê,Văn,An,2001,noi,Bác sĩ\n"));
        assertThat(lists.list(OFFICE, lists.send(OFFICE, number + ",Lê,,An,,noi,Bác sĩ\n")).counts()).containsEntry(Kind.UNCHANGED, 1);
        lists.applied(OFFICE, lists.send(OFFICE, number + ",Lê,-,An,-,noi,Bác sĩ\n"));
        assertThat(rows.texts("select middle_name || coalesce(extension, '-') from staff_member where staff_number = ?", number))
                .containsExactly("-");
        var same = lists.send(OFFICE, number + ",Lê,,An,,noi,Bác sĩ\n");
        assertThat(lists.list(OFFICE, same).counts()).containsEntry(Kind.UNCHANGED, 1);
        assertThat(lists.list(OFFICE, same).isReady()).isFalse();
    }

    @Test
    void askedForAtOnceItIsDoneOnce() {
        var number = lists.number();
        var id = lists.send(OFFICE, number + ",Lê,,An,2001,noi,Bác sĩ\n");
        var print = lists.list(OFFICE, id).fingerprint();
        atOnce.as(OFFICE, 6, () -> {
            imports.apply(id, print);
            return true;
        });
        assertThat(lists.ended(OFFICE, id).state()).isEqualTo(State.DONE);
        assertThat(rows.number("select count(*) from post p join staff_member m on m.id = p.staff_member_id where staff_number = ?", number)).isOne();
        assertThat(rows.number("select count(*) from audit_entry where action = 'staff.imported' and thing_id = ?", id.toString())).isOne();
        callers.as(OFFICE, () -> imports.apply(id, print));
        assertThat(lists.ended(OFFICE, id).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatIsNoLongerAsItWasShownIsShownAnewInsteadOfDone() {
        var number = lists.number();
        lists.applied(OFFICE, lists.send(OFFICE, number + ",Lê,,An,2001,noi,Bác sĩ\n"));
        var id = lists.send(OFFICE, number + ",Lê,,An,2002,noi,Bác sĩ\n");
        var print = lists.list(OFFICE, id).fingerprint();
        rows.change("update staff_member set extension = '2009' where staff_number = ?", number);
        callers.as(OFFICE, () -> imports.apply(id, print));
        assertThat(lists.ended(OFFICE, id).note()).isEqualTo(Note.OUTDATED);
        assertThat(rows.texts("select extension from staff_member where staff_number = ?", number)).containsExactly("2009");
        assertThat(callers.as(OFFICE, () -> imports.page(id, null, 1)).rows().get(0).changes()).singleElement()
                .satisfies(change -> assertThat(change.from()).isEqualTo("2009"));
        assertThatThrownBy(() -> callers.as(OFFICE, () -> imports.apply(id, print))).hasMessageContaining("outdated");
        assertThat(lists.applied(OFFICE, id).state()).isEqualTo(State.DONE);
    }

    @Test
    void whileAnotherListIsWrittenOneIsToldToWait() {
        var id = lists.send(OFFICE, lists.number() + ",Lê,,An,2001,noi,Bác sĩ\n");
        var print = lists.list(OFFICE, id).fingerprint();
        lists.whileAnotherIsWritten(() -> assertThatThrownBy(() -> callers.as(OFFICE, () -> imports.apply(id, print)))
                .isInstanceOf(Refused.class).hasMessageContaining("busy"));
        assertThat(lists.applied(OFFICE, id).state()).isEqualTo(State.DONE);
    }

    @Test
    void aListWhoseWriterIsGoneIsShownAsInterruptedAndCanBeAppliedAgain() {
        var number = lists.number();
        var id = lists.send(OFFICE, number + ",Lê,,An,2001,noi,Bác sĩ\n");
        rows.change("update staff_import set state = 'RUNNING', written = 1, begun_at = now() - interval '1 minute' where id = ?", id);
        assertThat(lists.list(OFFICE, id).state()).isEqualTo(State.INTERRUPTED);
        assertThat(rows.number("select count(*) from staff_member where staff_number = ?", number)).isZero();
        assertThat(lists.applied(OFFICE, id).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatTheDatabaseRefusesInTheMiddleLeavesNothing() {
        var first = lists.number();
        var second = lists.number();
        var id = lists.send(OFFICE, first + ",Lê,,An,2001,noi,Bác sĩ\n" + second + ",Lê,,Ba,2001,noi,Bác sĩ\n");
        var print = lists.list(OFFICE, id).fingerprint();
        rows.change("create function no_more() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$");
        rows.change("create trigger no_more before insert on post for each row execute function no_more()");
        try {
            callers.as(OFFICE, () -> imports.apply(id, print));
            assertThat(lists.ended(OFFICE, id)).satisfies(list -> {
                assertThat(list.state()).isEqualTo(State.PREVIEW);
                assertThat(list.note()).isEqualTo(Note.FAILED);
            });
        } finally {
            rows.change("drop trigger no_more on post");
            rows.change("drop function no_more()");
        }
        assertThat(rows.number("select count(*) from staff_member where staff_number in (?, ?)", first, second)).isZero();
    }

    @Test
    void fiveThousandRowsAreWrittenPageByPageAndUndone() {
        var text = new StringBuilder();
        var prefix = lists.number();
        for (int i = 0; i < MANY; i++) {
            text.append(prefix).append('-').append(i).append(",Lê,Văn,Số").append(i).append(",2001,").append(i % 2 == 0 ? "noi" : "ctxh")
                    .append(",Nhân viên\n");
        }
        var id = lists.send(OFFICE, text.toString());
        var last = callers.as(OFFICE, () -> imports.page(id, Kind.CREATED, Integer.MAX_VALUE));
        assertThat(last.pages()).isEqualTo(MANY / StaffImports.PAGE);
        assertThat(last.rows()).hasSize(StaffImports.PAGE).last().satisfies(row -> assertThat(row.line()).isEqualTo(MANY + 1));
        assertThat(lists.applied(OFFICE, id).state()).isEqualTo(State.DONE);
        assertThat(rows.number("select count(*) from post p join staff_member m on m.id = p.staff_member_id where staff_number like ?",
                prefix + "-%")).isEqualTo(MANY);
        assertThat(entriesOf(id, "staff.added")).isEqualTo(MANY);
        assertThat(entriesOf(id, "post.added")).isEqualTo(MANY);
        callers.as(OFFICE, () -> imports.undo(id));
        assertThat(rows.number("select count(*) from staff_member where staff_number like ?", prefix + "-%")).isZero();
        assertThat(entriesOf(id, "staff.removed")).isEqualTo(MANY);
    }

    private long entriesOf(UUID list, String action) {
        return rows.number("select count(*) from audit_entry where after ->> 'list' = ? and action = ?", list.toString(), action);
    }
}
