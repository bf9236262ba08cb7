package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /** The board has to have decided unless the table names just operations. */
    void publish(RuleCase rule) {
        RuleVersion version = rule.version();
        versions.lock(version.code());
        List<String> deciders =
                workflow.decide(TABLE, Map.of("ruleKind", rule.content().kind().name()));
        version.adopt(
                hearings.decision(version.requestId()).orElse(null),
                !deciders.equals(List.of(DecidedBy.OPERATIONS.name())),
                versions.last(version.code()).orElse(null),
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
