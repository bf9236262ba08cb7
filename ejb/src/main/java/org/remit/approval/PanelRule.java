package org.remit.approval;

import java.util.List;
import java.util.Optional;

/**
 * A panel decides on what somebody has appealed against: more than this part of all its members has to grant it, each in person,
 * since who stands in for one might be whom the appeal is about. It is dismissed as soon as that can no longer be reached.
 *
 * @param ratio the part; a tie of one half grants nothing
 */
record PanelRule(Fraction ratio, Outcome granted, Outcome dismissed) implements Rule {

    PanelRule {
        if (ratio.isWhole()) {
            throw new IllegalArgumentException("nothing is more than the whole");
        }
    }

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        int all = voices.size();
        if (all == 0) {
            return Optional.empty();
        }
        int wanted = ratio.moreThan(all);
        if (Rule.number(voices, granted) >= wanted) {
            return Optional.of(granted);
        }
        int stillPossible = all - Rule.number(voices, dismissed);
        return stillPossible >= wanted ? Optional.empty() : Optional.of(dismissed);
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
