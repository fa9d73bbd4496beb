package vn.diemcau.portal.core.shared.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of a workbook says: a formula as such and not its last result, a date as {@code 2020-01-31}, a time as {@code 07:30} or
 * {@code 24:00}, both as {@code 2020-01-31 07:30}, a number as it is shown if its format fills it up with zeros.
 */
final class CellText {

    private static final int MINUTES = 1440;
    private static final int HOUR = 60;
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    /** Days, months and years, outside of texts, colours and conditions in a format. */
    private static final Pattern DATE = Pattern.compile("(?i)^(?:[^\"\\[]|\"[^\"]*\"|\\[[^\\]]*])*?[dy]");
    /** Hours, also those that go on counting: {@code [h]:mm}. */
    private static final Pattern TIME = Pattern.compile("(?i)^(?:[^\"\\[]|\"[^\"]*\"|\\[(?!h)[^\\]]*])*?(?:h|\\[h)");

    private CellText() {
    }

    static String of(Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        var format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        boolean date = DATE.matcher(format).find();
        if (TIME.matcher(format).find() && cell.asNumber().compareTo(BigDecimal.ONE) <= 0 && cell.asNumber().signum() >= 0) {
            return time(cell.asNumber());
        }
        return date ? date(cell) : number(cell, format);
    }

    private static String date(Cell cell) {
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
    }

    private static String time(BigDecimal ofDay) {
        int minutes = ofDay.multiply(BigDecimal.valueOf(MINUTES)).setScale(0, RoundingMode.HALF_UP).intValue();
        return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }

    private static String number(Cell cell, String format) {
        var number = cell.asNumber().stripTrailingZeros().toPlainString();
        return ZEROS.matcher(format).matches() ? "0".repeat(Math.max(0, format.length() - number.length())) + number : number;
    }
}
