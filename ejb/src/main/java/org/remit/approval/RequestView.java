package org.remit.approval;

import java.time.Instant;
import java.util.List;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * A request as one who may see it sees it.
 *
 * @param id its id
 * @param number its number, or null while it is a draft
 * @param kind its kind
 * @param state where it stands
 * @param title what it is about
 * @param subject the code of what it is about
 * @param unit the unit it concerns
 * @param applicant who asks
 * @param createdAt when it was begun
 * @param submittedAt when it was submitted, or null
 * @param closedAt when it ended, or null
 * @param contentVersion how often its content was changed, from 1
 * @param draftVersion how often what is being written of it was saved or sent
 * @param mine whether the reader is the applicant
 * @param withdrawable whether the reader may take it back
 * @param myWorkItem the reader's open work item in it, or null
 * @param myPlace as what that asks the reader, or null
 * @param myWords what the reader may say to that work item
 * @param toRead what others may change before the reader speaks, such as the grade that a panel writes down, or null; it goes back
 *     with their word
 * @param costVisible whether the reader may see what it costs
 * @param summary it at a glance, without what the reader may not see
 * @param timeline what has happened, the oldest first
 * @param chainIntact whether the record is unchanged since it was written
 * @param openRound the step it waits at, or null
 * @param rounds all its rounds, the oldest first
 */
public record RequestView(
        long id,
        String number,
        String kind,
        RequestState state,
        LocalizedText title,
        String subject,
        String unit,
        PersonRef applicant,
        Instant createdAt,
        Instant submittedAt,
        Instant closedAt,
        int contentVersion,
        int draftVersion,
        boolean mine,
        boolean withdrawable,
        Long myWorkItem,
        ParticipantView myPlace,
        List<Outcome> myWords,
        String toRead,
        boolean costVisible,
        Summary summary,
        List<TimelineEntry> timeline,
        boolean chainIntact,
        RoundView openRound,
        List<RoundView> rounds) {

    /** Whether what people wrote in it was erased, and its feature knows nothing of it any more. */
    public boolean erased() {
        return timeline.stream().anyMatch(entry -> entry.action() == Action.ERASED);
    }

    /**
     * One line of the timeline.
     *
     * @param at when
     * @param actor who, or null for the system
     * @param onBehalfOf for whom, or null
     * @param action what
     * @param step at which step of the diagram, or null
     * @param reason why the system did it (an {@code asked.*} key's end, or a vote's count), or null; of a file its SHA-256
     * @param comment what they wrote, or null; of a file its name
     */
    public record TimelineEntry(
            Instant at,
            PersonRef actor,
            PersonRef onBehalfOf,
            Action action,
            String step,
            String reason,
            String comment) {}

    /**
     * One step that the request stands or stood at.
     *
     * @param step the step's id in the diagram
     * @param rule its rule, such as {@code any} or {@code vote(1/2,1/2)}
     * @param outcome what it ended with, or null while it is open
     * @param openedAt since when
     * @param dueAt until when
     * @param participants who was asked, in their order
     * @param vote the count, or null when it is no vote
     */
    public record RoundView(
            String step,
            String rule,
            Outcome outcome,
            Instant openedAt,
            Instant dueAt,
            List<ParticipantView> participants,
            VoteCount vote) {

        /** Those who have yet to speak. */
        public List<ParticipantView> yetToSpeak() {
            return participants.stream()
                    .filter(participant -> participant.outcome() == null)
                    .toList();
        }
    }

    /**
     * Somebody whom a step asked.
     *
     * @param person who
     * @param onBehalfOf for whom they speak, or null
     * @param askedBecause why they are asked: PARTICIPANT, DEPUTY, VACANT, OWN_REQUEST, ESCALATION, LEFT, DISABLED, NO_ACCOUNT,
     *     REPLACED or NOBODY_LEFT
     * @param outcome their word, or null
     * @param answeredAt when they spoke, or null
     */
    public record ParticipantView(
            PersonRef person, PersonRef onBehalfOf, String askedBecause, Outcome outcome, Instant answeredAt) {}
}
