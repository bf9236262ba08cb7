package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.remit.organization.DutyContent;
import org.remit.organization.duty.DutyChangeService;
import org.remit.organization.duty.DutyChangeView;
import org.remit.organization.duty.DutyDifference;
import org.remit.organization.principle.Finding;
import org.remit.organization.principle.PrincipleService;
import org.remit.web.shared.Msg;

/** What a request to change duties asks for, on the request's page. */
@Named
@RequestScoped
public class DutyProposalBacking {

    @Inject
    DutyChangeService changes;

    @Inject
    PrincipleService principles;

    @Inject
    Msg msg;

    private DutyChangeView view;
    private List<Finding> findings;

    /** The proposal; null for a draft, which has no number yet and is read in its form. */
    public DutyChangeView proposed(String number) {
        if (view == null && number != null) {
            view = changes.proposed(number);
        }
        return view;
    }

    /** Duties that stay as they are come last, folded. */
    public List<DutyDifference> differences(boolean same) {
        return view.differences().stream()
                .filter(difference -> same == (difference.kind() == DutyDifference.Becoming.SAME))
                .toList();
    }

    /** What the principles find in a proposed duty. */
    public List<Finding> findings(DutyDifference difference, String unit) {
        if (findings == null) {
            findings = principles.findings(
                    view.content().duties(), unit, view.content().position());
        }
        int place = view.content().duties().indexOf(difference.after());
        return findings.stream().filter(finding -> finding.duty() == place).toList();
    }

    /** Everybody with whom a duty is done, in the reader's language. */
    public String partners(DutyContent duty) {
        return duty.partners().stream()
                .map(partner -> view.partners().containsKey(partner)
                        ? msg.of(view.partners().get(partner))
                        : partner.code())
                .sorted()
                .collect(Collectors.joining(msg.get("duty.comma")));
    }

    /** What a function is called. */
    public String function(DutyContent duty) {
        return msg.of(view.functions().get(duty.function()));
    }
}
