package org.remit.performance.measurement.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.remit.organization.Frequency;
import org.remit.organization.exchange.file.Sink;
import org.remit.organization.exchange.file.Value;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.Figures;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.NumberText;
import org.remit.performance.measurement.entry.SubjectRef;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** Reads the rows of a table: the header first, then row after row, and says what cannot be read. */
public class MeasurementFile implements Sink {

    public static final int MOST_ROWS = 100_000;

    /** Takes what was read. */
    public interface Rows {

        /** @param row as a spreadsheet counts */
        void entry(int row, MeasurementEntry entry);

        void finding(FileFinding finding);
    }

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "是", "x", "√");

    /** Ours on the way out keeps a spreadsheet from computing a text; on the way in it goes again. */
    private static final Pattern NEUTRALISED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);

    /** 1 is 1 January 1900 there, and the day 60, 29 February 1900, never was. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(10_000);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(99_999);

    private final Rows rows;
    private Map<Integer, FileColumn> header;
    private int count;

    public MeasurementFile(Rows rows) {
        this.rows = rows;
    }

    /** @throws BusinessException INVALID with the field {@code file} when there are no rows; to be asked at the end */
    public void finish() {
        if (header == null || count == 0) {
            throw BusinessException.invalid("file", "empty");
        }
    }

    @Override
    public void merged(int number, String area) {
        rows.finding(new FileFinding(number, null, "merged", List.of(area)));
    }

    @Override
    public void row(int number, List<Value> cells) {
        if (header == null) {
            readHeader(number, cells);
            return;
        }
        if (++count > MOST_ROWS) {
            throw BusinessException.invalid("file", "tooManyRows", MOST_ROWS);
        }
        Map<FileColumn, Value> row = new EnumMap<>(FileColumn.class);
        header.forEach((index, column) -> row.put(column, index < cells.size() ? cells.get(index) : Value.of(null)));
        List<FileFinding> wrong = new ArrayList<>();
        MeasurementEntry entry = entry(number, row, wrong);
        wrong.forEach(rows::finding);
        if (wrong.isEmpty()) {
            rows.entry(number, entry);
        }
    }

    private void readHeader(int number, List<Value> cells) {
        header = new HashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            String text = TypedText.clean(cells.get(index).text());
            Optional<FileColumn> column = FileColumn.ofHeader(text);
            if (column.isPresent() && header.containsValue(column.get())) {
                rows.finding(new FileFinding(number, column.get(), "doubleColumn", List.of(text)));
            } else if (column.isPresent()) {
                header.put(index, column.get());
            } else if (text != null) {
                rows.finding(new FileFinding(number, null, "unknownColumn", List.of(text)));
            }
        }
        if (header.isEmpty()) {
            throw BusinessException.invalid("file", "noHeader");
        }
    }

    private static MeasurementEntry entry(int number, Map<FileColumn, Value> row, List<FileFinding> wrong) {
        row.forEach((column, cell) -> {
            if (cell.formula()) {
                wrong.add(new FileFinding(number, column, "formula", List.of(String.valueOf(cell.text()))));
            }
        });
        if (!wrong.isEmpty()) {
            return null;
        }
        NumberText value = number(number, FileColumn.VALUE, row, wrong);
        NumberText numerator = number(number, FileColumn.NUMERATOR, row, wrong);
        NumberText denominator = number(number, FileColumn.DENOMINATOR, row, wrong);
        String confirmed = text(row, FileColumn.CONFIRMED);
        return new MeasurementEntry(
                text(row, FileColumn.KPI),
                new SubjectRef(
                        text(row, FileColumn.UNIT), text(row, FileColumn.POSITION), text(row, FileColumn.PERSON)),
                period(number, row, wrong),
                new Figures(plain(value), plain(numerator), plain(denominator), value != null && value.percent()),
                text(row, FileColumn.SOURCE),
                text(row, FileColumn.KEY),
                text(row, FileColumn.REASON),
                confirmed != null && YES.contains(confirmed.toLowerCase(Locale.ROOT)));
    }

    private static BigDecimal plain(NumberText number) {
        return number == null ? null : number.value();
    }

    private static NumberText number(
            int number, FileColumn column, Map<FileColumn, Value> row, List<FileFinding> wrong) {
        Value cell = row.get(column);
        if (cell != null && cell.number() != null) {
            return new NumberText(cell.number(), false);
        }
        try {
            return NumberText.read(column.field(), text(row, column));
        } catch (BusinessException unreadable) {
            var violation = unreadable.violations().get(0);
            wrong.add(new FileFinding(number, column, violation.key(), violation.args()));
            return null;
        }
    }

    /** A spreadsheet makes a number of a day. */
    private static Period period(int number, Map<FileColumn, Value> row, List<FileFinding> wrong) {
        String text = text(row, FileColumn.PERIOD);
        if (text == null) {
            return null;
        }
        BigDecimal serial = row.get(FileColumn.PERIOD).number();
        boolean day = serial != null && serial.compareTo(FIRST_SERIAL) >= 0 && serial.compareTo(LAST_SERIAL) <= 0;
        Optional<Period> period =
                day ? Optional.of(meant(SERIAL_ZERO.plusDays(serial.longValue()))) : CalendarPeriod.read(text);
        if (period.isEmpty()) {
            wrong.add(new FileFinding(number, FileColumn.PERIOD, "error.periodUnreadable", List.of(text)));
        }
        return period.orElse(null);
    }

    /** It makes the first of November of 2026-11 too, so that a first is taken for its month; a text is taken as written. */
    private static Period meant(LocalDate day) {
        return day.getDayOfMonth() == 1 ? CalendarPeriod.of(Frequency.MONTHLY, day) : new Period(day, day);
    }

    private static String text(Map<FileColumn, Value> row, FileColumn column) {
        Value cell = row.get(column);
        String text = cell == null ? null : TypedText.clean(cell.text());
        return text != null && NEUTRALISED.matcher(text).matches() ? text.substring(1) : text;
    }
}
