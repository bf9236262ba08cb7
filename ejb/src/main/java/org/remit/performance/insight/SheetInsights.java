package org.remit.performance.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.performance.sheet.SheetState;
import org.remit.shared.BusinessException;

/** Sheets as they stand today. */
@ApplicationScoped
class SheetInsights {

    @Inject
    SheetReadings readings;

    @Inject
    SheetScores scores;

    @Inject
    Clock clock;

    List<SheetInsight> ofPerson(long person) {
        List<SheetFacts> ready = today(person).stream()
                .filter(sheet -> sheet.state() == SheetState.READY)
                .toList();
        return scores.of(ready, person);
    }

    boolean drawnUp(long person) {
        return today(person).stream().anyMatch(sheet -> sheet.state() == SheetState.DRAFT);
    }

    SheetInsight of(long sheet, long reader) {
        SheetFacts facts = readings.find(sheet)
                .orElseThrow(() -> BusinessException.notFound("error.noSuchSheet", String.valueOf(sheet)));
        if (facts.state() == SheetState.DRAFT) {
            throw BusinessException.conflict("error.sheetNotReady");
        }
        return scores.of(List.of(facts), reader).get(0);
    }

    private List<SheetFacts> today(long person) {
        return readings.ofPerson(person, LocalDate.now(clock));
    }
}
