package org.remit.performance.improvement.opening;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.remit.performance.improvement.FallenKpi;
import org.remit.performance.improvement.ImprovementBook;
import org.remit.performance.improvement.MeasuredValue;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.score.Scores;
import org.remit.performance.scoring.sheet.ItemScore;

/** Opens improvements for what has fallen since the last look, some sheets in each transaction. */
@Stateless
public class ImprovementOpening {

    /** What is handed in later for a sheet that is over belongs to the past: nobody improves that any more. */
    private static final int DAYS_CURRENT = 31;

    /** Nodes do not agree on the moment: what one of them recorded may bear an earlier one than what was looked through. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    @Inject
    MeasuredSheets sheets;

    @Inject
    Scores scores;

    @Inject
    ImprovementBook book;

    @Inject
    Clock clock;

    /**
     * What is to be looked at.
     *
     * @param until the moment until which measurements were looked through when all of it is done, or null when there is none
     */
    public record Look(Instant until, List<Long> sheets) {}

    /** The sheets with new measurements. */
    @PermitAll
    public Look look() {
        Instant seen = sheets.hold();
        Instant last = sheets.last().orElse(seen);
        if (!last.isAfter(seen)) {
            return new Look(null, List.of());
        }
        LocalDate current = LocalDate.now(clock).minusDays(DAYS_CURRENT);
        return new Look(last, List.copyOf(sheets.between(seen.minus(CLOCKS_APART), last, current)));
    }

    /** It is remembered once everything was looked at; what was interrupted is looked at again, which changes nothing. */
    @PermitAll
    public void seen(Instant until) {
        if (until.isAfter(sheets.hold())) {
            sheets.seen(until);
        }
    }

    /**
     * Looks at some sheets.
     *
     * @param ids at most 100, each with a handful of lines: as many series as every database takes in a list
     * @return how many improvements were opened
     */
    @PermitAll
    public int open(Collection<Long> ids) {
        sheets.hold();
        Map<Long, ScoredSheet> scored = scores.live(ids);
        List<AgreedLine> fallen = sheets.lines(scored.keySet()).stream()
                .filter(line -> fallen(scored.get(line.sheet()), line))
                .toList();
        Map<String, MeasuredValue> latest = sheets.latest(fallen);
        return book.open(fallen.stream()
                .filter(line -> latest.containsKey(line.series()))
                .map(line -> kpi(line, scored.get(line.sheet()), latest.get(line.series())))
                .toList());
    }

    private static boolean fallen(ScoredSheet sheet, AgreedLine line) {
        return OpeningRule.own(sheet.actuals().get(line.code()), line) && OpeningRule.fallen(item(sheet, line));
    }

    private static ItemScore item(ScoredSheet sheet, AgreedLine line) {
        return sheet.score().items().stream()
                .filter(item -> item.code().equals(line.code()))
                .findFirst()
                .orElseThrow();
    }

    private static FallenKpi kpi(AgreedLine line, ScoredSheet sheet, MeasuredValue measured) {
        return new FallenKpi(
                line.kpi(),
                line.kind(),
                line.subject(),
                line.sheet(),
                line.series(),
                item(sheet, line).calculation().points(),
                line.threshold(),
                line.target(),
                measured);
    }
}
