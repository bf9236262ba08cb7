package org.remit.api.performance.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.remit.performance.score.Actual;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.performance.scoring.sheet.Total;
import org.remit.performance.scoring.sheet.Veto;

/**
 * The score of a sheet, as it is today.
 *
 * @param sheet the id of the sheet
 * @param rated false when less than 60 % of the weight was measured
 * @param score null when it is not rated
 * @param percentMeasured how much of the weight was measured; below 100 the weights were renormalised
 * @param owing the codes of the KPIs whose data is missing
 * @param lines the weighted ones, then the bonuses
 * @param vetoes the codes of what must not happen and did
 * @param steps from the contributions to the score: added up, with bonuses, after vetoes, rounded
 */
public record ScoreBody(
        long sheet,
        boolean rated,
        BigDecimal score,
        BigDecimal percentMeasured,
        List<String> owing,
        List<ScoreLineBody> lines,
        List<String> vetoes,
        List<Step> steps) {

    /** @param refusals why a number could not be scored */
    public static ScoreBody of(ScoredSheet scored, Function<Actual, String> refusals) {
        Total total = scored.score().total();
        return new ScoreBody(
                scored.sheetId(),
                scored.score().rated(),
                total == null ? null : total.score().value(),
                scored.score().percentMeasured(),
                scored.score().owing(),
                Stream.concat(
                                scored.score().items().stream()
                                        .map(item -> ScoreLineBody.of(
                                                item, scored.actuals().get(item.code()), refusals)),
                                scored.score().bonuses().stream()
                                        .map(bonus -> ScoreLineBody.of(
                                                bonus, scored.actuals().get(bonus.code()), refusals)))
                        .toList(),
                scored.score().vetoes().stream().map(Veto::code).toList(),
                total == null
                        ? List.of()
                        : List.of(total.weighted(), total.withBonus(), total.afterVeto(), total.score()));
    }
}
