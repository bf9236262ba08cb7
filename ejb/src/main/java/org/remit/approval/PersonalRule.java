package org.remit.approval;

import java.util.List;
import java.util.Optional;
import org.remit.approval.WorkItemOpened.Wanted;

/**
 * Somebody says for themselves what nobody else can say for them, within a term: so the step ends whatever they do.
 *
 * @param choice what they may say
 * @param silence what it means that they have said nothing when the term is over
 */
record PersonalRule(List<Outcome> choice, Outcome silence) implements Rule {

    /** @param words what they may say and, last, what silence means */
    static PersonalRule of(List<Outcome> words) {
        int last = words.size() - 1;
        return new PersonalRule(words.subList(0, last), words.get(last));
    }

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return Rule.first(voices).or(() -> termOver ? Optional.of(silence) : Optional.empty());
    }

    @Override
    public List<Outcome> words() {
        return choice;
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public boolean closesAtTerm() {
        return true;
    }

    @Override
    public Wanted wanted() {
        return Wanted.STATEMENT;
    }
}
