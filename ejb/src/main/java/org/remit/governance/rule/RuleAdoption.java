package org.remit.governance.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.remit.approval.ContentChange;
import org.remit.approval.Outcome;
import org.remit.approval.RequestKind;
import org.remit.approval.Summary;
import org.remit.organization.OrganizationParticipants;

/** The request to adopt, amend or repeal a rule. */
@ApplicationScoped
public class RuleAdoption implements RequestKind {

    static final String KEY = "rule-adoption";

    /** The step at which the audience confirms that it has read the rule. */
    static final String CONFIRMATION = "userTask_confirmRule";

    @Inject
    RuleCases cases;

    @Inject
    RuleCheck check;

    @Inject
    RulePublication publication;

    @Inject
    OrganizationParticipants participants;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void submitting(long requestId) {
        check.checkAlone(cases.of(requestId).version());
        publication.discardUnsent(requestId);
    }

    @Override
    public void discarding(long requestId) {
        publication.remove(requestId);
    }

    @Override
    public Map<String, Object> facts(long requestId) {
        return cases.facts(requestId);
    }

    @Override
    public Summary summary(long requestId) {
        return cases.summary(cases.of(requestId)).summary();
    }

    @Override
    public Set<String> reasons() {
        return Set.of("summary.ruleNote");
    }

    @Override
    public Map<Long, List<ContentChange>> differences(Set<Long> requestIds) {
        return cases.differences(requestIds);
    }

    @Override
    public List<Summary.Line> content(long requestId, int contentVersion) {
        return cases.summary(cases.version(requestId, contentVersion)).typed();
    }

    /** Nobody says that all were heard before it is written down. */
    @Override
    public void deciding(long requestId, String step, long personId, Outcome outcome, String read) {
        if (outcome == Outcome.ANSWERED || outcome == Outcome.CONFIRMED) {
            HearingStage.at(step).ifPresent(stage -> cases.refuseUnheard(requestId, stage));
        }
    }

    /** Who only confirms that they have read the rule learns what came of it, not what anybody said, nor who else has confirmed. */
    @Override
    public Predicate<String> discloses(long requestId, long personId) {
        boolean decides = cases.decides(requestId, personId);
        return step -> decides;
    }

    @Override
    public boolean onlyReads(long requestId, long personId) {
        return !cases.decides(requestId, personId);
    }

    @Override
    public void apply(long requestId) {
        publication.publish(cases.of(requestId));
    }

    @Override
    public boolean concerns(long requestId, long personId) {
        String owner = cases.of(requestId).content().owner();
        return owner != null && participants.headsOver(personId, owner);
    }
}
