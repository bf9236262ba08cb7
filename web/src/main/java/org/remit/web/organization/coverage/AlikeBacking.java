package org.remit.web.organization.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.DutyContent;
import org.remit.organization.overlap.ProposedOverlap;
import org.remit.organization.overlap.ProposedOverlapService;

/** Which duties of other positions say much the same as proposed ones, below each of them. */
@Named
@RequestScoped
public class AlikeBacking {

    @Inject
    ProposedOverlapService overlaps;

    private List<ProposedOverlap> found;

    /**
     * Of what is typed by now; nothing before the page is written, since until then it may still change.
     *
     * @param duty its place, from 0
     */
    public List<ProposedOverlap> of(String position, List<DutyContent> duties, int duty) {
        if (duty < 0 || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (found == null) {
            found = overlaps.overlaps(position, duties);
        }
        return found.stream().filter(overlap -> overlap.duty() == duty).toList();
    }
}
