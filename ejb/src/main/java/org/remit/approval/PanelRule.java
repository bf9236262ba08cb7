package org.remit.approval;

import java.util.List;
import java.util.Optional;

/**
 * A panel decides on what somebody has appealed against: so large a part of all its members has to grant it, each in person,
 * since who stands in for one might be whom the appeal is about. It is dismissed as soon as that can no longer be reached.
 *
 * @param ratio the part; reached when those who grant it / members is at least this
 */
record PanelRule(Fraction ratio, Outcome granted, Outcome dismissed) implements Rule {

    PanelRule {
        if (ratio.numerator() == 0) {
            throw new IllegalArgumentException("a ratio of nothing would grant everything");
        }
    }

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        int all = voices.size();
        if (all == 0) {
            return Optional.empty();
        }
        if (ratio.reachedBy(Rule.number(voices, granted), all)) {
            return Optional.of(granted);
        }
        int stillPossible = all - Rule.number(voices, dismissed);
        return ratio.reachedBy(stillPossible, all) ? Optional.empty() : Optional.of(dismissed);
    }

    @Override
    public List<Outcome> words() {
        return List.of(granted, dismissed);
    }

    @Override
    public boolean personal() {
        return true;
    }
}
