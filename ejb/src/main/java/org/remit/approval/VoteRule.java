package org.remit.approval;

import java.util.List;
import java.util.Optional;

/**
 * One member, one vote. The vote closes when all have spoken or at its term, never before: a dissent that comes after the
 * matter is clear still belongs on record. It always ends with an outcome.
 *
 * @param quorum how many of all members have to take part
 * @param majority how many have to say yes
 * @param base of all members, so that an abstention works like a no, or of the votes for and against
 * @param chair the person whose vote counts twice in a tie, or null
 */
record VoteRule(Threshold quorum, Threshold majority, VoteBase base, Long chair) implements Rule {

    /** @param settings quorum and majority, and base and chair where they are not the usual ones */
    static VoteRule of(List<String> settings) {
        return new VoteRule(
                Threshold.parse(settings.get(0)),
                Threshold.parse(settings.get(1)),
                settings.size() > 2 ? VoteBase.valueOf(settings.get(2)) : VoteBase.MEMBERS,
                settings.size() > 3 ? Long.valueOf(settings.get(3)) : null);
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
        int yes = Rule.number(voices, Outcome.APPROVED);
        int no = Rule.number(voices, Outcome.REJECTED);
        int abstained = Rule.number(voices, Outcome.ABSTAINED);
        int needed = quorum.needed(voices.size());
        boolean tie = yes == no && yes + no + abstained >= needed;
        return new VoteCount(
                voices.size(),
                yes,
                no,
                abstained,
                Rule.number(voices, Outcome.RECUSED),
                needed,
                quorum.toString(),
                majority.toString(),
                base,
                chair != null,
                tie ? side(voices) : null);
    }

    /** What the chair has said, if that is for or against. */
    private Outcome side(List<Voice> voices) {
        return voices.stream()
                .filter(voice -> chair != null && voice.person() == chair)
                .map(Voice::outcome)
                .filter(outcome -> outcome == Outcome.APPROVED || outcome == Outcome.REJECTED)
                .findFirst()
                .orElse(null);
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
