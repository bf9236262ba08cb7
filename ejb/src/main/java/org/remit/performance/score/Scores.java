package org.remit.performance.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;

/** The scores of sheets. Asks nobody whether they may know them: whoever calls it has done that. */
@ApplicationScoped
public class Scores {

    @Inject
    AgreedSheets sheets;

    @Inject
    ScoreRows rows;

    @Inject
    Clock clock;

    /**
     * What the measurements that there are today come to, each sheet with every step. At most six statements for a thousand sheets.
     *
     * <p>While the period of a sheet is not over, targets that grow with the days count until the last day that was measured. Missing
     * data is not zero; with too little of it the sheet is not rated and its score names who owes it.
     *
     * @return by the ids of the sheets; drafts and sheets that do not exist are left out
     */
    public Map<Long, ScoredSheet> live(Collection<Long> sheetIds) {
        return live(sheetIds, UnaryOperator.identity());
    }

    /** The same, of which no other days than these count: of what was measured as of targets that grow with the days. */
    public Map<Long, ScoredSheet> live(Collection<Long> sheetIds, Period days) {
        return live(sheetIds, sheet -> sheet.within(days));
    }

    private Map<Long, ScoredSheet> live(Collection<Long> sheetIds, UnaryOperator<AgreedSheet> cut) {
        Map<Long, ScoredSheet> scored = new TreeMap<>();
        for (List<Long> some : AgreedSheets.chunks(sheetIds)) {
            List<AgreedSheet> agreed =
                    sheets.of(Selection.of(some)).stream().map(cut).toList();
            scored(agreed).forEach(sheet -> scored.put(sheet.sheetId(), sheet));
        }
        return scored;
    }

    /**
     * Keeps what {@link #live(Collection, Period)} says. It does not change what was kept before; the latest holds.
     *
     * @param days that count
     * @return the ids of the kept scores by those of the sheets
     */
    public Map<Long, Long> keep(Collection<Long> sheetIds, Period days, Occasion occasion) {
        Map<Long, Long> kept = new TreeMap<>();
        AgreedSheets.chunks(sheetIds).forEach(some -> kept.putAll(keep(Selection.of(some), days, occasion)));
        return kept;
    }

    /** The same of the sheets of assignments, from one id to another, whose period lies within this one. */
    public Map<Long, Long> keep(long firstSheet, long lastSheet, Period period, Occasion occasion) {
        return keep(Selection.of(firstSheet, lastSheet, period), period, occasion);
    }

    private Map<Long, Long> keep(Selection selection, Period days, Occasion occasion) {
        List<AgreedSheet> agreed =
                sheets.of(selection).stream().map(sheet -> sheet.within(days)).toList();
        return rows.add(agreed, scored(agreed), occasion, clock.instant());
    }

    private List<ScoredSheet> scored(List<AgreedSheet> agreed) {
        Map<Series, List<Measured>> measured = measured(agreed);
        LocalDate today = LocalDate.now(clock);
        return agreed.stream()
                .map(sheet -> new SheetCalculation(sheet, measured, today).score())
                .toList();
    }

    /** The farther ones are looked up only while there is a line that has nothing nearer. */
    private Map<Series, List<Measured>> measured(List<AgreedSheet> agreed) {
        Map<Series, List<Measured>> measured = new HashMap<>();
        if (agreed.isEmpty()) {
            return measured;
        }
        Period span = span(agreed);
        List<AgreedSheet> lacking = agreed;
        for (SubjectKind kind : List.of(SubjectKind.ASSIGNMENT, SubjectKind.POSITION, SubjectKind.UNIT)) {
            lacking = lacking.stream().filter(sheet -> sheet.lacks(measured)).toList();
            List<Long> subjects = lacking.stream()
                    .map(sheet -> sheet.subjects().get(kind))
                    .filter(Objects::nonNull)
                    .toList();
            measured.putAll(sheets.measured(kind, subjects, span));
        }
        return measured;
    }

    private static Period span(List<AgreedSheet> agreed) {
        return new Period(
                agreed.stream()
                        .map(sheet -> sheet.period().from())
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                agreed.stream()
                        .map(sheet -> sheet.period().to())
                        .max(LocalDate::compareTo)
                        .orElseThrow());
    }
}
