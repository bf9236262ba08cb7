package org.remit.performance.score;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.sheet.Sheet;
import org.remit.performance.scoring.sheet.SheetItem;
import org.remit.performance.scoring.sheet.Veto;
import org.remit.performance.sheet.target.TargetPart;

/**
 * A sheet as it is to be scored.
 *
 * @param period that the targets were set for
 * @param there the days of the period that the holder was there; null when there were none
 * @param subjects whose measurements may count, by id
 * @param lines in their order
 */
record AgreedSheet(long id, Period period, Period there, Map<SubjectKind, Long> subjects, List<SheetLine> lines) {

    static AgreedSheet of(
            long id,
            Period period,
            LocalDate from,
            LocalDate to,
            Map<SubjectKind, Long> subjects,
            List<SheetLine> lines) {
        LocalDate first = from == null ? period.from() : from;
        LocalDate last = to == null ? period.to() : to;
        Optional<Period> there = last.isBefore(first) ? Optional.empty() : period.within(new Period(first, last));
        return new AgreedSheet(id, period, there.orElse(null), new EnumMap<>(subjects), lines);
    }

    /** The same, of which only these days count. */
    AgreedSheet within(Period days) {
        Period counting = there == null ? null : there.within(days).orElse(null);
        return new AgreedSheet(id, period, counting, subjects, lines);
    }

    List<SheetLine> lines(TargetPart part) {
        return lines.stream().filter(line -> line.definition().part() == part).toList();
    }

    /** Whether there is a line that nothing has been found for yet. */
    boolean lacks(Map<Series, List<Measured>> measured) {
        return lines.stream()
                .anyMatch(line -> subjects.keySet().stream()
                        .allMatch(kind -> counted(kind, line, measured).isEmpty()));
    }

    /** What was measured of a line for one of the subjects while the holder was there, in the order of the days. */
    List<Measured> counted(SubjectKind kind, SheetLine line, Map<Series, List<Measured>> measured) {
        Long subject = subjects.get(kind);
        if (subject == null || there == null) {
            return List.of();
        }
        return measured.getOrDefault(new Series(kind, subject, line.kpi()), List.of()).stream()
                .filter(each ->
                        !each.day().isBefore(there.from()) && !each.day().isAfter(there.to()))
                .toList();
    }

    /** As the rules of scoring see it. */
    Sheet rules() {
        return new Sheet(
                lines(TargetPart.ITEM).stream()
                        .map(line ->
                                new SheetItem(line.code(), line.definition().weight()))
                        .toList(),
                lines(TargetPart.BONUS).stream().map(SheetLine::code).toList(),
                lines(TargetPart.VETO).stream()
                        .map(line -> new Veto(line.code(), line.definition().cap()))
                        .toList());
    }
}
