package org.remit.approval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.remit.approval.WorkItemOpened.Wanted;

/** When a round is settled, and how. Pure: it looks at what has been said and at nothing else. */
sealed interface Rule
        permits AnyRule,
                AllRule,
                RatioRule,
                SequenceRule,
                VoteRule,
                MendRule,
                ConsentRule,
                AcknowledgeRule,
                SettleRule,
                PersonalRule,
                PanelRule,
                PublishRule {

    /**
     * @param voices what each participant has said, in their order
     * @param termOver whether the round's term has passed
     * @return the round's outcome, or empty while it stays open
     */
    Optional<Outcome> settle(List<Voice> voices, boolean termOver);

    /** The words that this rule lets a participant say. */
    default List<Outcome> words() {
        return List.of(Outcome.APPROVED, Outcome.REJECTED, Outcome.RETURNED);
    }

    /** What a participant is asked for. */
    default Wanted wanted() {
        return Wanted.DECISION;
    }

    /** Whether participants are asked one after the other. */
    default boolean inTurn() {
        return false;
    }

    /** Whether the first word of any participant settles it. */
    default boolean oneSuffices() {
        return false;
    }

    /** Whether each participant has a voice of their own that nobody else may take: no deputy, superior or escalation. */
    default boolean personal() {
        return false;
    }

    /** Whether it is settled by its term at the latest, and a word that comes after it counts no more. */
    default boolean closesAtTerm() {
        return false;
    }

    /** Whether an approval of an earlier step of the same run, with the content unchanged, speaks here too. */
    default boolean passes() {
        return !personal();
    }

    /**
     * @param text {@code any}, {@code any(+CHANGES_WORK)} (with a word more), {@code any(-APPROVED)} (with a word less),
     *     {@code any(CONFIRMED,SENT_BACK)} (with these words), {@code all}, {@code all(PROPOSED)} (with this word),
     *     {@code ratio(2/3)}, {@code sequence}, {@code vote(1/2,>=2/3,VOTES,17)} (quorum, majority, and if they
     *     are not the usual ones its base and whose vote decides in a tie), {@code consent}, {@code acknowledge}, {@code settle}, {@code publish}, {@code mend}, {@code personal(SIGNED,RESERVED,UNSIGNED)} (the words, and what
     *     silence means) or {@code panel(1/2,GRANTED,DISMISSED)} (the part that has to grant it, and the two words)
     */
    static Rule parse(String text) {
        String[] parts = text.split("[(,)]");
        return switch (parts[0] + "/" + (parts.length - 1)) {
            case "any/0" -> new AnyRule(null);
            case "any/1" -> new AnyRule(parts[1]);
            case "any/2", "any/3" -> new AnyRule(inBrackets(text));
            case "all/0" -> new AllRule();
            case "all/1" -> new AllRule(Outcome.valueOf(parts[1]));
            case "ratio/1" -> new RatioRule(Fraction.parse(parts[1]));
            case "sequence/0" -> new SequenceRule();
            case "vote/2", "vote/3", "vote/4" -> VoteRule.of(List.of(parts).subList(1, parts.length));
            case "mend/0" -> new MendRule();
            case "consent/0" -> new ConsentRule();
            case "acknowledge/0" -> new AcknowledgeRule();
            case "settle/0" -> new SettleRule();
            case "personal/2", "personal/3", "personal/4" -> PersonalRule.of(words(inBrackets(text)));
            case "panel/3" ->
                new PanelRule(Fraction.parse(parts[1]), Outcome.valueOf(parts[2]), Outcome.valueOf(parts[3]));
            case "publish/0" -> new PublishRule();
            default -> throw new IllegalArgumentException("unknown rule: " + text);
        };
    }

    private static String inBrackets(String text) {
        return text.substring(text.indexOf('(') + 1, text.length() - 1);
    }

    /** @param text words separated by commas */
    static List<Outcome> words(String text) {
        return Stream.of(text.split(",")).map(Outcome::valueOf).toList();
    }

    /** One return ends any round: what was to be decided is no longer the same. */
    static Optional<Outcome> returned(List<Voice> voices) {
        return said(voices, Outcome.RETURNED);
    }

    static int number(List<Voice> voices, Outcome word) {
        return (int) voices.stream().filter(voice -> voice.says(word)).count();
    }

    /** What the first who spoke has said. */
    static Optional<Outcome> first(List<Voice> voices) {
        return voices.stream()
                .filter(voice -> !voice.silent())
                .map(Voice::outcome)
                .findFirst();
    }

    static Optional<Outcome> said(List<Voice> voices, Outcome word) {
        return voices.stream().anyMatch(voice -> voice.says(word)) ? Optional.of(word) : Optional.empty();
    }
}
