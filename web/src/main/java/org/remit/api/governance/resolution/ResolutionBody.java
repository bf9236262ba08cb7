package org.remit.api.governance.resolution;

import java.time.Instant;
import java.util.List;
import org.remit.api.approval.RoundBody;
import org.remit.approval.Outcome;
import org.remit.approval.Summary;
import org.remit.governance.resolution.ResolutionView;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A resolution with all that belongs to it.
 *
 * @param kind the kind of request that was voted on
 * @param contentVersion which version of its content, from 1
 * @param summary that version, as the members read it
 * @param code by which its minutes are told from forged ones
 * @param intact whether nothing of it has been changed since it was entered
 */
public record ResolutionBody(
        String number,
        String kind,
        LocalizedText title,
        String request,
        int contentVersion,
        List<Line> summary,
        Outcome outcome,
        RoundBody.Vote count,
        List<Ballot> ballots,
        Instant openedAt,
        Instant settledAt,
        String code,
        boolean intact) {

    /** A fact of what was voted on; the label is a key such as {@code summary.headcount}. */
    public record Line(String label, LocalizedText value) {

        static Line of(Summary.Line line) {
            return new Line(line.label(), line.value());
        }
    }

    /** How one member voted; without a vote when they were silent. */
    public record Ballot(PersonRef member, PersonRef onBehalfOf, Outcome vote, Instant at) {

        static Ballot of(ResolutionView.Vote vote) {
            return new Ballot(vote.member(), vote.onBehalfOf(), vote.vote(), vote.at());
        }
    }

    static ResolutionBody of(ResolutionView view) {
        return new ResolutionBody(
                view.number(),
                view.kind(),
                view.title(),
                view.request().number(),
                view.contentVersion(),
                view.summary().lines().stream().map(Line::of).toList(),
                view.outcome(),
                RoundBody.Vote.of(view.count()),
                view.ballots().stream().map(Ballot::of).toList(),
                view.openedAt(),
                view.settledAt(),
                view.code(),
                view.intact());
    }
}
