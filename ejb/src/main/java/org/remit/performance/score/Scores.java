package org.remit.performance.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;

/** The scores of sheets. Asks nobody whether they may know them: whoever calls it has done that. */
@ApplicationScoped
public class Scores {

    private static final int AT_ONCE = 1_000;

    @Inject
    AgreedSheets sheets;

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
        List<Long> ids = List.copyOf(Set.copyOf(sheetIds));
        Map<Long, ScoredSheet> scored = new TreeMap<>();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            List<Long> some = ids.subList(first, Math.min(first + AT_ONCE, ids.size()));
            scored(Selection.of(some)).forEach(sheet -> scored.put(sheet.sheetId(), sheet));
        }
        return scored;
    }

    /** In the order of their ids. */
    List<ScoredSheet> scored(Selection selection) {
        return scored(sheets.of(selection), selection);
    }

    List<ScoredSheet> scored(List<AgreedSheet> agreed, Selection selection) {
        Map<Series, List<Measured>> measured = measured(agreed, selection);
        LocalDate today = LocalDate.now(clock);
        return agreed.stream()
                .map(sheet -> new SheetCalculation(sheet, measured, today).score())
                .toList();
    }

    /** The farther ones are looked up only while there is a line that has nothing nearer. */
    private Map<Series, List<Measured>> measured(List<AgreedSheet> agreed, Selection selection) {
        Map<Series, List<Measured>> measured = new HashMap<>();
        if (agreed.isEmpty()) {
            return measured;
        }
        Period span = span(agreed);
        for (SubjectKind kind : List.of(SubjectKind.ASSIGNMENT, SubjectKind.POSITION, SubjectKind.UNIT)) {
            if (agreed.stream().anyMatch(sheet -> sheet.lacks(kind, measured))) {
                measured.putAll(sheets.measured(selection, kind, span));
            }
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
