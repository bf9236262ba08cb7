package org.remit.approval;

import java.util.List;
import java.util.Optional;

/** Whoever speaks first decides (或签). */
record AnyRule() implements Rule {

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return voices.stream()
                .filter(voice -> !voice.silent())
                .map(Voice::outcome)
                .findFirst();
    }
}
