package org.remit.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.governance.rule.HearingService;
import org.remit.governance.rule.HearingStage;
import org.remit.governance.rule.RuleProposal;
import org.remit.governance.rule.RuleService;

/** What a request asks for of a rule, on the request's page. */
@Named
@RequestScoped
public class RuleProposalBacking {

    @Inject
    RuleService rules;

    @Inject
    HearingService hearings;

    private RuleProposal proposal;
    private HearingStage stage;

    /** Null for a draft, which has no number yet and is read in its form. */
    public RuleProposal proposal(String number) {
        if (proposal == null && number != null) {
            proposal = rules.proposal(number);
            stage = hearings.asked(number).orElse(null);
        }
        return proposal;
    }

    /** What the reader is asked to record, or null. */
    public HearingStage getStage() {
        return stage;
    }
}
