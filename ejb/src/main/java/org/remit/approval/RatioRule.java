package org.remit.approval;

import java.util.List;
import java.util.Optional;

/**
 * So large a part of all participants has to approve; the round is rejected as soon as that can no longer be reached.
 *
 * @param ratio the part; reached when approvals / participants is at least this
 */
record RatioRule(Fraction ratio) implements Rule {

    RatioRule {
        if (ratio.numerator() == 0) {
            throw new IllegalArgumentException("a ratio of nothing would approve by itself");
        }
    }

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return Rule.returned(voices).or(() -> byCount(voices));
    }

    private Optional<Outcome> byCount(List<Voice> voices) {
        int all = voices.size();
        if (all == 0) {
            return Optional.empty();
        }
        if (ratio.reachedBy(Rule.number(voices, Outcome.APPROVED), all)) {
            return Optional.of(Outcome.APPROVED);
        }
        int stillPossible = all - Rule.number(voices, Outcome.REJECTED);
        return ratio.reachedBy(stillPossible, all) ? Optional.empty() : Optional.of(Outcome.REJECTED);
    }
}
