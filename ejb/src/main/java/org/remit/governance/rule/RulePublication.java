package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.remit.workflow.Workflow;

/** Brings into force what was decided on; only the flow calls it, and it looks for the decision itself. */
@ApplicationScoped
class RulePublication {

    private static final String TABLE = "rule-decision";

    @Inject
    RuleVersions versions;

    @Inject
    Hearings hearings;

    @Inject
    Workflow workflow;

    @Inject
    Clock clock;

    void publish(RuleCase rule) {
        boolean board = workflow.decide(
                        TABLE, Map.of("ruleKind", rule.content().kind().name()))
                .contains(DecidedBy.BOARD.name());
        rule.version()
                .adopt(
                        hearings.decision(rule.version().requestId()).orElse(null),
                        board,
                        rule.last(),
                        LocalDate.now(clock),
                        clock.instant());
    }

    void discardUnsent(long requestId) {
        versions.discardUnsent(requestId);
    }

    void remove(long requestId) {
        versions.remove(requestId);
    }
}
