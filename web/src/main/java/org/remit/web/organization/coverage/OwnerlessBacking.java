package org.remit.web.organization.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.remit.organization.DutyContent;
import org.remit.organization.coverage.CoverageService;
import org.remit.organization.coverage.FunctionGap;

/** Which functions nobody will answer for any more, told in the form before it is asked for. */
@Named
@RequestScoped
public class OwnerlessBacking {

    @Inject
    CoverageService coverage;

    private List<FunctionGap> lost;

    /** When a position is closed. */
    public List<FunctionGap> closing(String position, LocalDate lastDay) {
        return lost(position, List.of(), lastDay == null ? null : lastDay.plusDays(1));
    }

    /** When it has other duties; nothing before the page is written, since until then they may still change. */
    public List<FunctionGap> lost(String position, List<DutyContent> duties, LocalDate day) {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (lost == null) {
            lost = coverage.lost(position, duties, day);
        }
        return lost;
    }
}
