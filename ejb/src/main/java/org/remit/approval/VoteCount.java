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
 * @param yesNeeded how many yes votes carry the matter
 * @param quorum the setting behind quorumNeeded: more than this part of all members, such as {@code 1/2}
 * @param majority the setting behind yesNeeded: more than this part of all members
 */
public record VoteCount(
        int members,
        int yes,
        int no,
        int abstained,
        int recused,
        int quorumNeeded,
        int yesNeeded,
        String quorum,
        String majority) {

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

    public boolean carried() {
        return quorate() && yes >= yesNeeded;
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
