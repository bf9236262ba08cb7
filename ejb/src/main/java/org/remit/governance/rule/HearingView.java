package org.remit.governance.rule;

import java.time.Instant;
import org.remit.people.PersonRef;

/**
 * What was heard at one stage, for those who decide.
 *
 * @param by who has recorded it
 */
public record HearingView(HearingStage stage, HearingContent content, PersonRef by, Instant at) {}
