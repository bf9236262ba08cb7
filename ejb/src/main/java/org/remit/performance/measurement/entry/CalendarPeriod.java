package org.remit.performance.measurement.entry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.TypedDay;

/** Days, weeks (from Monday, as ISO 8601 counts them), months, quarters and years, and how they are written. */
public final class CalendarPeriod {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?[-/ ]?(?:[Qq]([1-4])|第([1-4一二三四])季度)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})月?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})年?[-/ ]?(?:[Ww](\\d{1,2})|第(\\d{1,2})周)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final String CHINESE_DIGITS = "一二三四";

    private CalendarPeriod() {}

    /** The period of this length that a day belongs to. */
    public static Period of(Frequency frequency, LocalDate day) {
        return switch (frequency) {
            case DAILY -> new Period(day, day);
            case WEEKLY -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6));
            }
            case MONTHLY -> month(YearMonth.from(day));
            case QUARTERLY -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEARLY -> year(day.getYear());
        };
    }

    /** How often there is a period of this length; it is one that was read, or one of {@link #of}. */
    public static Frequency frequency(Period period) {
        return Stream.of(Frequency.values())
                .filter(each -> of(each, period.from()).equals(period))
                .findFirst()
                .orElseThrow();
    }

    /** The last period of this length that is over by a day. */
    public static Period lastBefore(Frequency frequency, LocalDate day) {
        Period present = of(frequency, day);
        return present.to().isAfter(day) ? of(frequency, present.from().minusDays(1)) : present;
    }

    /** 2026, 2026Q4, 2026-11, 2026W48 or 2026-11-30, and as these are written in Chinese; empty for anything else. */
    public static Optional<Period> read(String text) {
        String typed = text == null ? "" : NumberText.halfWidth(text).strip();
        return read(typed, YEAR, found -> year(number(found, 1)))
                .or(() -> read(typed, QUARTER, found -> quarter(number(found, 1), quarterNumber(found))))
                .or(() -> read(typed, MONTH, found -> month(YearMonth.of(number(found, 1), number(found, 2)))))
                .or(() -> read(typed, WEEK, CalendarPeriod::week))
                .or(() -> read(typed, DAY, CalendarPeriod::day))
                .filter(period -> TypedDay.parse(period.from().toString()).isPresent());
    }

    /** As {@link #read} reads it again; days that are no whole period as the first and the last. */
    public static String text(Frequency frequency, Period period) {
        if (!of(frequency, period.from()).equals(period)) {
            return period.from() + "/" + period.to();
        }
        return switch (frequency) {
            case DAILY -> period.from().toString();
            case WEEKLY ->
                period.from().get(IsoFields.WEEK_BASED_YEAR) + "W"
                        + twoDigits(period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHLY -> YearMonth.from(period.from()).toString();
            case QUARTERLY -> period.from().getYear() + "Q" + period.from().get(IsoFields.QUARTER_OF_YEAR);
            case YEARLY -> String.valueOf(period.from().getYear());
        };
    }

    private interface Reader {
        Period read(Matcher found);
    }

    private static Optional<Period> read(String text, Pattern pattern, Reader reader) {
        Matcher found = pattern.matcher(text);
        try {
            return found.matches() ? Optional.of(reader.read(found)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period year(int year) {
        return new Period(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }

    private static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    private static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static Period week(Matcher found) {
        int week = Integer.parseInt(found.group(2) == null ? found.group(3) : found.group(2));
        // 4 January always lies in the first week
        LocalDate inFirst = LocalDate.of(number(found, 1), 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirst)
                                .getMaximum()) {
            throw new DateTimeException("no such week");
        }
        return of(Frequency.WEEKLY, inFirst.plusWeeks(week - 1L));
    }

    private static Period day(Matcher found) {
        LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
        return new Period(day, day);
    }

    private static int quarterNumber(Matcher found) {
        String written = found.group(2) == null ? found.group(3) : found.group(2);
        int chinese = CHINESE_DIGITS.indexOf(written);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(written);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
