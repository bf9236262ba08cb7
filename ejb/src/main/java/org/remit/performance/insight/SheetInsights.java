package org.remit.performance.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.remit.performance.score.ScoreVeil;
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
    ScoreVeil veil;

    @Inject
    Clock clock;

    List<SheetInsight> ofPerson(long person) {
        List<SheetFacts> ready = today(person).stream()
                .filter(sheet -> sheet.state() == SheetState.READY)
                .toList();
        return shown(ready, person);
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
        return shown(List.of(facts), reader).get(0);
    }

    /** Without what the reader is not to know of their own yet. */
    private List<SheetInsight> shown(List<SheetFacts> sheets, long reader) {
        Set<Long> hidden = sheets.isEmpty()
                ? Set.of()
                : veil.hidden(sheets.stream().map(SheetFacts::id).toList(), reader);
        return scores.of(sheets, reader).stream()
                .map(insight -> hidden.contains(insight.sheet().id()) ? insight.withoutScore() : insight)
                .toList();
    }

    private List<SheetFacts> today(long person) {
        return readings.ofPerson(person, LocalDate.now(clock));
    }
}
