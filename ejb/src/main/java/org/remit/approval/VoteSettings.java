package org.remit.approval;

/**
 * By which rule a vote is counted.
 *
 * @param quorum which part of all members has to take part: {@code 1/2} for more than the half, {@code >=2/3} for at least two thirds
 * @param majority which part has to say yes, in the same form
 * @param base of what the majority is a part
 * @param chair whose vote counts twice in a tie, or null for nobody's
 */
public record VoteSettings(String quorum, String majority, VoteBase base, Long chair) {

    /** As a round keeps it. */
    String rule() {
        return "vote(%s,%s,%s%s)".formatted(quorum, majority, base, chair == null ? "" : "," + chair);
    }
}
