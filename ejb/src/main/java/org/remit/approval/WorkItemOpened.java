package org.remit.approval;

import java.time.Instant;
import org.remit.shared.LocalizedText;

/**
 * Somebody has something to decide, newly or still; fired within the transaction.
 *
 * @param person whose inbox it is in
 * @param urgency whether it is new, or why they hear of it again
 * @param number the request's number
 * @param kind the kind of request
 * @param title what it is about
 * @param step the step's id in the diagram
 * @param wanted what they are to say
 * @param applicant who asks
 * @param dueAt until when
 */
public record WorkItemOpened(
        long person,
        Urgency urgency,
        String number,
        String kind,
        LocalizedText title,
        String step,
        Wanted wanted,
        long applicant,
        Instant dueAt) {

    /** What somebody is asked for. */
    public enum Wanted {
        DECISION,
        /** Their own request is to be mended. */
        MENDING,
        /** They are to agree in person to what touches them. */
        CONSENT,
        /** They are to confirm that they have read it. */
        READING,
        /** They are to say for themselves what nobody else can say for them, within a term. */
        STATEMENT
    }

    /** Why somebody hears of a work item. */
    public enum Urgency {
        NEW,
        REMINDER,
        ESCALATION
    }
}
