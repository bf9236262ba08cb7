package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionRow;
import org.remit.organization.opening.PositionRequestService;
import org.remit.organization.principle.Finding;
import org.remit.organization.principle.PrincipleService;

/** What a request for a new position asks for, on the request's page. */
@Named
@RequestScoped
public class PositionOpeningBacking {

    @Inject
    PositionRequestService openings;

    @Inject
    PrincipleService principles;

    private PositionContent content;
    private List<Finding> findings;
    private List<PositionRow> vacant;

    /** The proposed position; null for a draft, which has no number yet and is read in its form. */
    public PositionContent proposed(String number) {
        if (content == null && number != null) {
            content = openings.proposed(number);
        }
        return content;
    }

    /** What the principles find in one of its duties. */
    public List<Finding> findings(String number, int duty) {
        return all(number).stream().filter(finding -> finding.duty() == duty).toList();
    }

    /** Whether they find anything. */
    public boolean advised(String number) {
        return !all(number).isEmpty();
    }

    /** Where there are vacant seats already, for those who decide whether another position is needed. */
    public List<PositionRow> vacant(String number) {
        if (vacant == null) {
            vacant = openings.vacant(proposed(number));
        }
        return vacant;
    }

    private List<Finding> all(String number) {
        if (findings == null) {
            findings = principles.findings(proposed(number));
        }
        return findings;
    }
}
