package org.remit.api.performance.score;

import java.util.List;
import java.util.function.UnaryOperator;
import org.remit.performance.score.run.FailedSheet;
import org.remit.shared.LocalizedText;

/**
 * What a run could not score.
 *
 * @param items the sheets, by position
 */
public record FailedSheetsBody(List<Item> items) {

    /**
     * A sheet that could not be scored.
     *
     * @param position the code of the position that it is for
     * @param reason why, in the language of the caller, or what the server said
     */
    public record Item(long sheet, LocalizedText person, String position, LocalizedText positionTitle, String reason) {}

    static FailedSheetsBody of(List<FailedSheet> failures, UnaryOperator<String> texts) {
        return new FailedSheetsBody(failures.stream()
                .map(failure -> new Item(
                        failure.sheet(),
                        failure.person(),
                        failure.position(),
                        failure.positionTitle(),
                        failure.rule() ? texts.apply(failure.reason()) : failure.reason()))
                .toList());
    }
}
