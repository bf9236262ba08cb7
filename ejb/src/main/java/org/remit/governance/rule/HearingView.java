package org.remit.governance.rule;

import java.time.Instant;
import org.remit.people.PersonRef;

/**
 * What was heard at one stage, for those who decide.
 *
 * @param by who has recorded it
 * @param contentVersion the version of the request's content that it was on
 * @param earlier whether the request was returned and sent again since
 */
public record HearingView(
        HearingStage stage, HearingContent content, PersonRef by, Instant at, int contentVersion, boolean earlier) {}
