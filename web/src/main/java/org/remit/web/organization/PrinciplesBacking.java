package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.principle.Finding;
import org.remit.organization.principle.Principle;
import org.remit.organization.principle.PrincipleService;

/** What the principles find in the duties of a form, and the page that explains them. */
@Named
@RequestScoped
public class PrinciplesBacking {

    @Inject
    PrincipleService principles;

    private List<Finding> findings;

    /** What is found in what is typed by now; nothing before the page is written, since until then it may still change. */
    public List<Finding> findings(DutiesForm form) {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (findings == null) {
            findings = principles.findings(
                    form.getDuties().stream().map(DutyForm::content).toList(), form.getUnit(), form.getPosition());
        }
        return findings;
    }

    /** @param duty its place, from 0 */
    public List<Finding> ofDuty(DutiesForm form, int duty) {
        return findings(form).stream().filter(finding -> finding.duty() == duty).toList();
    }

    public List<Principle> getPrinciples() {
        return List.of(Principle.values());
    }
}
