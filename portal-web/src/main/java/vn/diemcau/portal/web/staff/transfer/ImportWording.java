package vn.diemcau.portal.web.staff.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.transfer.plan.Change;
import vn.diemcau.portal.core.staff.transfer.plan.Deal;
import vn.diemcau.portal.core.staff.transfer.plan.PlannedRow;
import vn.diemcau.portal.core.staff.transfer.plan.Reason;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;
import vn.diemcau.portal.web.frame.Messages;

/** Puts what a list comes to into words. */
record ImportWording(Messages texts) {

    /** The columns of the template; a whole name is known, too. */
    static final List<Column> TEMPLATE = List.of(Column.STAFF_NUMBER, Column.FAMILY_NAME, Column.MIDDLE_NAME, Column.GIVEN_NAME,
            Column.DEGREE, Column.USERNAME, Column.EMAIL, Column.EXTENSION, Column.MOBILE, Column.ROOM, Column.LANGUAGES, Column.SKILLS,
            Column.SECTION, Column.TITLE, Column.RANK, Column.FROM, Column.TO);

    /** What a row shows beside its values. */
    private static final Set<Column> TOLD_ELSEWHERE = EnumSet.of(Column.STAFF_NUMBER, Column.FAMILY_NAME, Column.MIDDLE_NAME,
            Column.GIVEN_NAME, Column.SECTION, Column.TITLE);
    private static final String REASON = "import.reason.";
    private static final String HIDDEN = "•••";

    /** The heading of a column, as it stands in the template. */
    String column(Column column) {
        return texts.text("import.column." + column.name());
    }

    ImportLine line(PlannedRow row) {
        var values = new ArrayList<ImportLine.Value>();
        if (row.ofPost() == Deal.CREATE && row.ofPerson() != Deal.CREATE) {
            values.add(new ImportLine.Value(texts.text("import.post.new"), "", row.title()));
        }
        row.changes().stream().filter(change -> !change.from().isEmpty() || !TOLD_ELSEWHERE.contains(change.column()))
                .forEach(change -> values.add(change(change)));
        return new ImportLine(row, row.reasons().stream().map(this::reason).toList(), values);
    }

    String reason(Reason reason) {
        var general = texts.textOr(reason.code(), REASON + reason.code());
        var sentence = reason.column() == null ? general : texts.textOr(general, REASON + reason.code() + "." + reason.column().name());
        return sentence.replace("{0}", reason.column() == null ? "" : column(reason.column())).replace("{1}", reason.detail());
    }

    private ImportLine.Value change(Change change) {
        return new ImportLine.Value(column(change.column()), change.hidden() && !change.from().isEmpty() ? HIDDEN
                : shown(change.column(), change.from()), shown(change.column(), change.to()));
    }

    /** As people read it: days and mobile numbers the Vietnamese way. */
    static String shown(Column column, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column) {
            case FROM, TO -> HospitalDay.written(LocalDate.parse(value));
            case MOBILE -> Phones.shown(value);
            default -> value;
        };
    }

    /** Why a file, or what was to be done with it, was refused. */
    String refusal(Refused refused) {
        return texts.text(refused.key(), refused.arguments().stream().map(this::argument).toArray());
    }

    private Object argument(Object argument) {
        if (argument instanceof Column column) {
            return column(column);
        } else if (argument instanceof Collection<?> columns) {
            return columns.stream().map(column -> column((Column) column)).collect(Collectors.joining(", "));
        }
        return argument;
    }

    /** All headings, in the order of the template. */
    List<String> headings() {
        return TEMPLATE.stream().map(this::column).toList();
    }
}
