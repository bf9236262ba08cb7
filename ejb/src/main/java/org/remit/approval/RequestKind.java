package org.remit.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A kind of request: what a feature tells the desk about one of its approval chains. An implementation is a CDI bean;
 * being on the class path is all the registration there is.
 */
public interface RequestKind {

    /** The kind's one name, such as {@code position-opening}: process id, message prefix and page fragment. */
    String key();

    /**
     * The last check before the request enters its chain; called at the first submission and at every later one.
     *
     * @throws org.remit.shared.BusinessException with one violation per field that is wrong
     */
    void submitting(long requestId);

    /** A draft is thrown away: what the feature keeps for it goes first. */
    void discarding(long requestId);

    /** Ids and routing facts for the engine's gateways and decision tables and for the steps' participants. */
    Map<String, Object> facts(long requestId);

    /**
     * The same when a vote has just ended. Whether there has to be one is a question no more: what only the decision table would
     * ask may be left out.
     */
    default Map<String, Object> factsAfterVote(long requestId) {
        return facts(requestId);
    }

    /** What a decider has to see at a glance; asked anew whenever a step is reached or settled. */
    Summary summary(long requestId);

    /**
     * The same at a later step of the same content. What belongs to the moment when it was sent, or takes long to find out, may
     * be taken over.
     *
     * @param before the summary so far; without lines when the content has just been sent
     */
    default Summary summary(long requestId, Summary before) {
        return summary(requestId);
    }

    /** The labels of those lines of its summary that say why it is asked for, and why of the board. */
    default Set<String> reasons() {
        return Set.of("summary.change.reason", "summary.board");
    }

    /**
     * What requests would change in what is in force, where their summaries do not say it; for all of them at once, since the board
     * reads many. A request without a difference may be left out.
     *
     * @param requestIds requests of this kind
     */
    default Map<Long, List<ContentChange>> differences(Set<Long> requestIds) {
        return Map.of();
    }

    /**
     * What the applicant asks for in one version of the content, so that it can be compared with another: what they wrote,
     * not what follows from it. Lines of the same label are the members of a list. What they wrote in one language stands in
     * that language only, so that it is not compared with a translation.
     *
     * @param contentVersion from 1
     */
    List<Summary.Line> content(long requestId, int contentVersion);

    /**
     * The last check before somebody's word counts: what they had to write, and to read, before they may say it.
     *
     * @param step the step's id in the diagram
     * @param read what {@link #toRead} said when they read it, or null
     * @throws org.remit.shared.BusinessException when something is missing
     */
    default void deciding(long requestId, String step, long personId, Outcome outcome, String read) {}

    /**
     * What those who are asked at a step write down together, such as the grade that a panel is to decide on; null where there is none.
     * Another may change it before somebody speaks who has read it.
     *
     * @param step the step's id in the diagram
     */
    default String toRead(long requestId, String step) {
        return null;
    }

    /**
     * Whether a step has something to be read with {@link #toRead} before anybody speaks: a list offers the way there, not the words.
     *
     * @param step the step's id in the diagram
     */
    default boolean readFirst(String step) {
        return false;
    }

    /**
     * Whether a word has to be explained at a step although it needs no comment elsewhere.
     *
     * @param step the step's id in the diagram
     */
    default boolean needsComment(String step, Outcome outcome) {
        return false;
    }

    /**
     * Who may not speak at a step besides the applicant, whatever place they hold or stand in for: whoever assessed does not confirm
     * what they said. A personal step asks those named all the same.
     *
     * @param step the step's id in the diagram
     * @return the ids of persons
     */
    default Set<Long> barred(long requestId, String step) {
        return Set.of();
    }

    /**
     * Until when a step may take, where the feature knows a day, such as the end of a stage. It never shortens the term that the
     * diagram gives.
     *
     * @param step the step's id in the diagram
     * @return the last day
     */
    default Optional<LocalDate> until(long requestId, String step) {
        return Optional.empty();
    }

    /**
     * Whether its requests tell of a person's work, so that only HR, those who take part and those whom it concerns read them: not
     * finance, auditors and administrators, who read all others.
     */
    default boolean confidential() {
        return false;
    }

    /** Whether its applicant may take it back: not when it was begun by the system. */
    default boolean withdrawable() {
        return true;
    }

    /**
     * Which comments a reader may see.
     *
     * @return tells of a step, by its id in the diagram, whether they may see what was written there
     */
    default Predicate<String> discloses(long requestId, long personId) {
        return step -> true;
    }

    /**
     * Whether a reader only confirms that they have read what came of it: then they learn neither how it was worded before nor who
     * else has confirmed.
     */
    default boolean onlyReads(long requestId, long personId) {
        return false;
    }

    /** The effect of the approval, in the transaction of the last yes. */
    void apply(long requestId);

    /**
     * Whether somebody who takes no part may see the request all the same, as a head above the unit it is about; without what
     * it costs.
     */
    boolean concerns(long requestId, long personId);
}
