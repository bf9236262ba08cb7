package org.remit.approval;

/**
 * The arithmetic of a vote.
 *
 * @param members all members, each with one vote
 * @param yes votes for
 * @param no votes against
 * @param abstained members who took part without a side; they count for the quorum
 * @param recused members who stand aside because the matter is their own; they do not count for the quorum
 * @param quorumNeeded how many have to take part (yes, no or abstained)
 * @param quorum the setting behind quorumNeeded: {@code 1/2} for more than this part of all members, {@code >=2/3} for at least
 * @param majority the setting for a yes, in the same form
 * @param base of what the majority is a part
 * @param casting whether the chair's vote counts twice in a tie
 * @param castingVote how it does in this tie, APPROVED or REJECTED, or null
 */
public record VoteCount(
        int members,
        int yes,
        int no,
        int abstained,
        int recused,
        int quorumNeeded,
        String quorum,
        String majority,
        VoteBase base,
        boolean casting,
        Outcome castingVote) {

    /** How many take part: a recused or a silent member does not. */
    public int present() {
        return yes + no + abstained;
    }

    public int silent() {
        return members - present() - recused;
    }

    public boolean quorate() {
        return present() >= quorumNeeded;
    }

    /** The part that the quorum is, without whether it suffices. */
    public String quorumPart() {
        return Threshold.parse(quorum).part().toString();
    }

    /** Whether this part suffices, or it takes more. */
    public boolean quorumSuffices() {
        return Threshold.parse(quorum).atLeast();
    }

    public String majorityPart() {
        return Threshold.parse(majority).part().toString();
    }

    public boolean majoritySuffices() {
        return Threshold.parse(majority).atLeast();
    }

    /** How many the majority is a part of. */
    public int baseNumber() {
        return base == VoteBase.MEMBERS ? members : yes + no + (castingVote == null ? 0 : 1);
    }

    /** How many yes votes carry the matter, as it stands: of the votes, it grows with them. */
    public int yesNeeded() {
        return Threshold.parse(majority).needed(baseNumber());
    }

    /** How many have to say yes still, if nobody says no. */
    public int missing() {
        int more = 0;
        while (!reached(more)) {
            more++;
        }
        return more;
    }

    /** One yes more ends a tie, and with it the chair's second vote. */
    private boolean reached(int more) {
        boolean twice = more == 0 && castingVote != null;
        int of = base == VoteBase.MEMBERS ? members : yes + no + more + (twice ? 1 : 0);
        int counted = yes + more + (twice && castingVote == Outcome.APPROVED ? 1 : 0);
        return counted >= Threshold.parse(majority).needed(of);
    }

    public boolean carried() {
        return quorate() && reached(0);
    }

    /** As the record of a request keeps it: the result, then yes, no, abstained, recused and silent. */
    public String text() {
        return "%s %d/%d/%d/%d/%d".formatted(result(), yes, no, abstained, recused, silent());
    }

    /** What the vote comes to if it is closed now. */
    public Outcome result() {
        return carried() ? Outcome.APPROVED : quorate() ? Outcome.REJECTED : Outcome.LAPSED;
    }
}
