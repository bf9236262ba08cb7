package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionFilter;
import org.remit.organization.PositionRow;
import org.remit.organization.StaffedPosition;
import org.remit.organization.profile.ProfileService;
import org.remit.shared.PageRequest;

/** The positions of the organisation. */
@RequestScoped
@Path("positions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class PositionsResource {

    private static final Set<String> SORTABLE =
            Set.of("code", "title", "titleZh", "unit", "layer", "status", "headcount", "validFrom");

    @Inject
    OrganizationService organization;

    @Inject
    ProfileService profiles;

    @GET
    @Operation(
            operationId = "positions",
            summary = "Positions in force on a day and, unless it is over, those planned for later",
            description = "Can be sorted by code, title, titleZh, unit, layer, status, headcount or validFrom.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of positions")
    public PageBody<PositionRow> positions(
            @Parameter(description = "the code of a unit, with everything below it") @QueryParam("unit") String unit,
            @BeanParam AsOfQuery asOf,
            @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(
                organization.positions(PositionFilter.ofUnit(unit), page, asOf.day()), page, StaffedPosition::position);
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "position",
            summary = "A position on a day, with its duties, their KPIs and who holds it",
            description = "Before its first day it is PLANNED, after its last one CLOSED.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The position")
    public PositionBody position(@PathParam("code") String code, @BeanParam AsOfQuery asOf) {
        return PositionBody.of(organization.position(code, asOf.day()));
    }

    @GET
    @Path("{code}/dotted-lines")
    @Operation(
            operationId = "dottedLines",
            summary = "The dotted lines in force on a day that lead to a position or are of somebody who holds it")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "Who answers to whom beside their reporting line")
    public DottedLineList dottedLines(@PathParam("code") String code, @BeanParam AsOfQuery asOf) {
        String known = organization.position(code, asOf.day()).position().code();
        return new DottedLineList(profiles.dotted(known, asOf.day()));
    }
}
