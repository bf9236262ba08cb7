package org.remit.api.approval;

import java.time.Instant;
import java.util.List;
import org.remit.approval.Outcome;
import org.remit.approval.RequestView.ParticipantView;
import org.remit.approval.RequestView.RoundView;
import org.remit.approval.VoteBase;
import org.remit.approval.VoteCount;

/**
 * A step that the request stands or stood at.
 *
 * @param step the step's id in the diagram
 * @param rule how it is settled, such as any or vote(1/2,1/2)
 * @param outcome what it ended with, or null while it is open
 * @param dueAt until when
 * @param participants who was asked, in their order
 * @param yetToSpeak those of them who have not spoken
 * @param vote the count as it stands, or null when it is no vote
 */
public record RoundBody(
        String step,
        String rule,
        Outcome outcome,
        Instant openedAt,
        Instant dueAt,
        List<ParticipantView> participants,
        List<ParticipantView> yetToSpeak,
        Vote vote) {

    /**
     * The arithmetic of a vote: one member, one vote.
     *
     * @param present yes, no and abstained together
     * @param silent members who have not spoken
     * @param quorum the part of all members that has to take part: {@code 1/2} for more than it, {@code >=2/3} for at least it
     * @param quorumNeeded the same as a number of members
     * @param majority the part that has to say yes, in the same form
     * @param yesNeeded the same as a number of votes, as it stands
     * @param base of what the majority is a part
     * @param casting whether the chair's vote counts twice in a tie
     * @param castingVote how it does in this tie, or null
     * @param result what the vote comes to if it is closed now
     */
    public record Vote(
            int members,
            int yes,
            int no,
            int abstained,
            int recused,
            int present,
            int silent,
            String quorum,
            int quorumNeeded,
            String majority,
            int yesNeeded,
            VoteBase base,
            boolean casting,
            Outcome castingVote,
            Outcome result) {

        public static Vote of(VoteCount count) {
            return new Vote(
                    count.members(),
                    count.yes(),
                    count.no(),
                    count.abstained(),
                    count.recused(),
                    count.present(),
                    count.silent(),
                    count.quorum(),
                    count.quorumNeeded(),
                    count.majority(),
                    count.yesNeeded(),
                    count.base(),
                    count.casting(),
                    count.castingVote(),
                    count.result());
        }
    }

    static RoundBody of(RoundView round) {
        return new RoundBody(
                round.step(),
                round.rule(),
                round.outcome(),
                round.openedAt(),
                round.dueAt(),
                round.participants(),
                round.outcome() == null ? round.yetToSpeak() : List.of(),
                round.vote() == null ? null : Vote.of(round.vote()));
    }
}
