package org.remit.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whoever speaks first decides (或签).
 *
 * @param special null for the usual words, {@code +WORD} for one more, {@code -WORD} for one less, {@code WORD,WORD} for these
 *     instead
 */
record AnyRule(String special) implements Rule {

    AnyRule {
        if (special != null && !special.matches("[+-][A-Z_]+|[A-Z_]+(,[A-Z_]+)+")) {
            throw new IllegalArgumentException("no word more or less: " + special);
        }
    }

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return Rule.first(voices);
    }

    @Override
    public boolean oneSuffices() {
        return true;
    }

    @Override
    public List<Outcome> words() {
        if (special != null && special.contains(",")) {
            return Rule.words(special);
        }
        List<Outcome> result = new ArrayList<>(Rule.super.words());
        if (special != null) {
            Outcome word = Outcome.valueOf(special.substring(1));
            if (special.startsWith("+")) {
                result.add(1, word);
            } else {
                result.remove(word);
            }
        }
        return List.copyOf(result);
    }

    /** Where the choice of words is special, the plain yes of an earlier step is no answer. */
    @Override
    public boolean passes() {
        return special == null;
    }
}
