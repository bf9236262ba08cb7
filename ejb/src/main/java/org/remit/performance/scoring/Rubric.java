package org.remit.performance.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.shared.BusinessException;

/**
 * The points of the level that a person has rated, for what cannot be counted. It is the only method that is not
 * {@link #counted()}; its results are marked so.
 *
 * <p>Source: behaviourally anchored rating scales; the description method of Chinese performance management (说明法).
 *
 * @param levels from the lowest to the highest
 */
public record Rubric(List<Level> levels) implements NumericMethod {

    private static final int FEWEST_LEVELS = 2;
    private static final int MOST_WORDS = 200;

    /**
     * @param rating what the rater chooses, such as 1 to 5
     * @param points what it is worth; a higher rating is worth more
     * @param words what somebody does who has it, at most 200 characters; or null
     */
    public record Level(BigDecimal rating, BigDecimal points, String words) {}

    /** @throws org.remit.shared.BusinessException when there are fewer than two levels, or a higher rating is not worth more */
    public Rubric {
        levels = levels == null ? List.of() : List.copyOf(levels);
        var check = new DefinitionCheck();
        check.refuse(levels.size() < FEWEST_LEVELS, "levels", "error.rubricTooShort", FEWEST_LEVELS);
        for (int i = 0; i < levels.size(); i++) {
            check.number("levels[" + i + "].rating", levels.get(i).rating());
            check.points("levels[" + i + "].points", levels.get(i).points());
            String words = levels.get(i).words();
            check.refuse(
                    words != null && words.length() > MOST_WORDS,
                    "levels[" + i + "].words",
                    "error.tooLong",
                    MOST_WORDS);
        }
        for (int i = 1; check.passed() && i < levels.size(); i++) {
            Level lower = levels.get(i - 1);
            Level higher = levels.get(i);
            check.refuse(
                    higher.rating().compareTo(lower.rating()) <= 0,
                    "levels[" + i + "].rating",
                    "error.ratingNotRising");
            check.refuse(
                    higher.points().compareTo(lower.points()) <= 0,
                    "levels[" + i + "].points",
                    "error.rubricNotRising");
        }
        check.orThrow();
    }

    @Override
    public MethodKind kind() {
        return MethodKind.RUBRIC;
    }

    /** @param rating one of the levels */
    @Override
    public Step step(BigDecimal rating) {
        return levels.stream()
                .filter(level -> level.rating().compareTo(rating) == 0)
                .findFirst()
                .map(level -> Step.lookedUp(Decimals.written(rating), level.points()))
                .orElseThrow(() -> BusinessException.invalid("actual", "error.ratingUnknown"));
    }

    @Override
    public boolean counted() {
        return false;
    }
}
