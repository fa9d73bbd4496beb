package vn.diemcau.portal.core.staff.transfer.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.PersonalData;
import vn.diemcau.portal.core.staff.PostTerms;
import vn.diemcau.portal.core.staff.transfer.sheet.Column;
import vn.diemcau.portal.core.staff.transfer.sheet.SheetRow;

/**
 * Judges the values of one row and brings them to the form in which they are stored: dates as {@code 2020-01-31}, mobile
 * numbers as E.164. What is wrong is added to the reasons; all of it, so that nobody mends a list mistake by mistake.
 */
final class Values {

    /** Written into a cell that is to be emptied. */
    static final String CLEAR = "-";

    private static final Set<Column> CLEARABLE = EnumSet.of(Column.MIDDLE_NAME, Column.DEGREE, Column.USERNAME, Column.EMAIL,
            Column.EXTENSION, Column.MOBILE, Column.ROOM, Column.LANGUAGES, Column.SKILLS, Column.TO);
    private static final Pattern RANK = Pattern.compile("[1-9]\\d?");
    /** Nine digits: a mobile number whose zero a spreadsheet has dropped. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}");
    private static final int LENGTH = 600;
    private static final String FORMULAS = "=+-@";
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"), DateTimeFormatter.ofPattern("d.M.uuuu"), DateTimeFormatter.ofPattern("uuuu-MM-dd"));
    /** Stand for the parts that are not looked at. */
    private static final String NAME = "x";
    private static final LocalDate DAY = LocalDate.EPOCH;
    private static final int EARLIEST = 1930;
    private static final int LATEST = 2100;

    private final Map<Column, String> values = new EnumMap<>(Column.class);
    private final List<Reason> reasons;

    private Values(List<Reason> reasons) {
        this.reasons = reasons;
    }

    /** What the row says; empty for what is to be emptied, nothing for what stays as it is. */
    static Map<Column, String> of(SheetRow row, List<Reason> reasons) {
        var judged = new Values(reasons);
        row.values().forEach(judged::add);
        judged.splitName();
        judged.requireAll();
        if (row.excess()) {
            reasons.add(new Reason("excess", null, ""));
        }
        return judged.values;
    }

    private void add(Column column, String value) {
        if (value.equals(CLEAR)) {
            if (CLEARABLE.contains(column)) {
                values.put(column, "");
            } else {
                refuse("clear", column, "");
            }
        } else if (FORMULAS.indexOf(value.charAt(0)) >= 0 && !(column == Column.MOBILE && value.charAt(0) == '+')) {
            refuse("formula", column, shortened(value));
        } else if (value.length() > LENGTH) {
            refuse("long", column, String.valueOf(LENGTH));
        } else {
            judge(column, value);
        }
    }

    private void judge(Column column, String value) {
        try {
            switch (column) {
                case FROM, TO -> day(column, value);
                case RANK -> rank(value);
                default -> values.put(column, stored(column, value));
            }
        } catch (Refused refused) {
            boolean tooLong = refused.key().endsWith(".long");
            refuse(tooLong ? "long" : "form", column, tooLong ? String.valueOf(refused.arguments().get(0)) : shortened(value));
        }
    }

    /** The form in which it is stored, by the same rules as on screen. @throws Refused if it is of another form */
    private static String stored(Column column, String value) {
        return switch (column) {
            case STAFF_NUMBER -> new PersonFacts(value, NAME, "", NAME, "", "").staffNumber();
            case FAMILY_NAME -> new PersonFacts(NAME, value, "", NAME, "", "").familyName();
            case MIDDLE_NAME -> new PersonFacts(NAME, NAME, value, NAME, "", "").middleName();
            case GIVEN_NAME -> new PersonFacts(NAME, NAME, "", value, "", "").givenName();
            case DEGREE -> new PersonFacts(NAME, NAME, "", NAME, value, "").degree();
            case USERNAME -> new PersonFacts(NAME, NAME, "", NAME, "", value.toLowerCase(Locale.ROOT)).username();
            case EMAIL -> said(value, "", "", "", "", "").email();
            case EXTENSION -> said("", value.replace(" ", ""), "", "", "", "").extension();
            case MOBILE -> said("", "", WITHOUT_ZERO.matcher(value).matches() ? "0" + value : value, "", "", "").mobile();
            case ROOM -> said("", "", "", value, "", "").room();
            case LANGUAGES -> said("", "", "", "", value, "").languages();
            case SKILLS -> said("", "", "", "", "", value).skills();
            case TITLE -> new PostTerms(value, 1, DAY, null).title();
            default -> value;
        };
    }

    private static PersonalData said(String email, String extension, String mobile, String room, String languages, String skills) {
        return new PersonalData(email, extension, mobile, room, languages, skills, Map.of());
    }

    private void rank(String value) {
        if (RANK.matcher(value).matches()) {
            values.put(Column.RANK, value);
        } else {
            refuse("form", Column.RANK, shortened(value));
        }
    }

    private void day(Column column, String value) {
        for (var form : DAYS) {
            try {
                var day = LocalDate.parse(value, form.withResolverStyle(ResolverStyle.STRICT));
                if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
                    values.put(column, day.toString());
                    return;
                }
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        refuse("day", column, shortened(value));
    }

    /** A whole name has the family name first and the given name last (họ, đệm, tên). Parts of their own count before it. */
    private void splitName() {
        var whole = values.remove(Column.FULL_NAME);
        if (whole == null || values.containsKey(Column.FAMILY_NAME) && values.containsKey(Column.GIVEN_NAME)) {
            return;
        }
        int first = whole.indexOf(' ');
        int last = whole.lastIndexOf(' ');
        if (first < 0) {
            refuse("name", Column.FULL_NAME, shortened(whole));
            return;
        }
        values.put(Column.MIDDLE_NAME, "");
        judge(Column.FAMILY_NAME, whole.substring(0, first));
        judge(Column.MIDDLE_NAME, first == last ? "" : whole.substring(first + 1, last));
        judge(Column.GIVEN_NAME, whole.substring(last + 1));
    }

    private void requireAll() {
        for (var column : List.of(Column.STAFF_NUMBER, Column.FAMILY_NAME, Column.GIVEN_NAME, Column.SECTION, Column.TITLE)) {
            boolean refused = reasons.stream().anyMatch(reason -> reason.column() == column || reason.column() == Column.FULL_NAME
                    && (column == Column.FAMILY_NAME || column == Column.GIVEN_NAME));
            if (!values.containsKey(column) && !refused) {
                refuse("missing", column, "");
            }
        }
    }

    private void refuse(String code, Column column, String detail) {
        reasons.add(new Reason(code, column, detail));
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 59) + "…" : value;
    }
}
