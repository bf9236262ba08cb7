package org.remit.web.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionView;

/** What the reader answers for. */
@Named
@RequestScoped
public class ResponsibilitiesBacking {

    @Inject
    OrganizationService organization;

    private List<PositionView> positions;

    @PostConstruct
    void load() {
        positions = organization.mine();
    }

    /** The positions that they hold, mostly one. */
    public List<PositionView> getPositions() {
        return positions;
    }
}
