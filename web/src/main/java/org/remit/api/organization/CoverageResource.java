package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ChoiceParameter;
import org.remit.api.shared.RemitApi;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.coverage.CoverageFilter;
import org.remit.organization.coverage.CoverageService;
import org.remit.organization.coverage.CoverageShow;

/** Who covers which function. */
@RequestScoped
@Path("coverage")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class CoverageResource {

    @Inject
    CoverageService coverage;

    @GET
    @Operation(
            operationId = "coverage",
            summary = "Functions by units or positions",
            description = "The columns are the units below the unit, or its positions when there are none; a unit that"
                    + " begins later is shown as planned for its first day. A row’s state is that"
                    + " of the whole organisation: COVERED by one position, DOUBLE by several, GAP by none.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "The matrix")
    public CoverageBody coverage(
            @Parameter(description = "the code of a unit; the whole organisation without it") @QueryParam("unit")
                    String unit,
            @Parameter(description = "a stage of the life cycle, such as RETENTION") @QueryParam("stage") String stage,
            @Parameter(description = "ALL, TOUCHED by the unit, GAPS or DOUBLES") @QueryParam("show") String show) {
        return CoverageBody.of(coverage.matrix(new CoverageFilter(
                unit == null || unit.isBlank() ? null : unit,
                ChoiceParameter.of("stage", stage, LifeCycleStage.values()),
                ChoiceParameter.of("show", show, CoverageShow.values()))));
    }
}
