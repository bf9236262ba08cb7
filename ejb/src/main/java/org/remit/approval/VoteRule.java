package org.remit.approval;

import java.util.List;
import java.util.Optional;

/**
 * One member, one vote. The vote closes when all have spoken or at its term, never before: a dissent that comes after the
 * matter is clear still belongs on record. It always ends with an outcome.
 *
 * @param quorum more than this part of all members has to take part
 * @param majority more than this part of ALL members has to say yes, so that an abstention is not neutral
 */
record VoteRule(Fraction quorum, Fraction majority) implements Rule {

    VoteRule {
        if (quorum.isWhole() || majority.isWhole()) {
            throw new IllegalArgumentException(
                    "more than all cannot be reached: quorum %s, majority %s".formatted(quorum, majority));
        }
    }

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        if (!termOver && voices.stream().anyMatch(Voice::silent)) {
            return Optional.empty();
        }
        return Optional.of(count(voices).result());
    }

    /** The count as it stands. */
    VoteCount count(List<Voice> voices) {
        return new VoteCount(
                voices.size(),
                Rule.number(voices, Outcome.APPROVED),
                Rule.number(voices, Outcome.REJECTED),
                Rule.number(voices, Outcome.ABSTAINED),
                Rule.number(voices, Outcome.RECUSED),
                quorum.moreThan(voices.size()),
                majority.moreThan(voices.size()),
                quorum.toString(),
                majority.toString());
    }

    @Override
    public List<Outcome> words() {
        return List.of(Outcome.APPROVED, Outcome.REJECTED, Outcome.ABSTAINED, Outcome.RECUSED);
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public boolean closesAtTerm() {
        return true;
    }
}
