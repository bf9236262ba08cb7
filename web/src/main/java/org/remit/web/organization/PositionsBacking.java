package org.remit.web.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionFilter;
import org.remit.organization.PositionStatus;
import org.remit.organization.StaffedPosition;
import org.remit.shared.TypedText;
import org.remit.web.shared.LazyPages;

/** The table of positions on the organisation's and on a unit's page; its parameters come with every question for rows. */
@Named
@RequestScoped
public class PositionsBacking {

    @Inject
    OrganizationService organization;

    @Inject
    AsOf asOf;

    private PositionFilter filter;
    private LazyPages<StaffedPosition> rows;

    @PostConstruct
    void open() {
        String status = Faces.getRequestParameter("status");
        filter = new PositionFilter(
                TypedText.clean(Faces.getRequestParameter("code")),
                TypedText.clean(Faces.getRequestParameter("find")),
                Stream.of(getStatuses())
                        .filter(known -> known.name().equals(status))
                        .findFirst()
                        .orElse(null));
        rows = new LazyPages<>(page -> organization.positions(filter, page, asOf.getDay()));
    }

    public LazyPages<StaffedPosition> getRows() {
        return rows;
    }

    public PositionFilter getFilter() {
        return filter;
    }

    public PositionStatus[] getStatuses() {
        return PositionStatus.values();
    }
}
