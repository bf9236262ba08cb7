package org.remit.governance.rule;

import org.remit.shared.LocalizedText;

/**
 * What the current user is to record at the step where a request stands.
 *
 * @param number the request's number
 * @param title what the rule is called
 * @param content what is recorded so far; of the units' comments each, answered or not
 * @param version of what is recorded, by which it is seen that somebody else has recorded something meanwhile; null for nothing yet
 */
public record HearingDraft(
        String number, LocalizedText title, HearingStage stage, HearingContent content, Integer version) {}
