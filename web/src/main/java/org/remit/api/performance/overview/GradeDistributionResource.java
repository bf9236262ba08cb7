package org.remit.api.performance.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.performance.overview.distribution.DistributionService;
import org.remit.performance.overview.distribution.GradeDistribution;
import org.remit.shared.TypedText;

/** How the grades of a cycle are distributed. */
@RequestScoped
@Path("performance/cycles/{id: [0-9]{1,18}}/distribution")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class GradeDistributionResource {

    @Inject
    DistributionService distributions;

    @GET
    @Operation(
            operationId = "gradeDistribution",
            summary = "How the grades of a cycle are distributed, by unit, beside the cycle before and the guideline",
            description =
                    "For the board and HR everywhere, for heads in their own units: once the results are published, for HR from"
                            + " calibration on. What would tell of fewer than five people is null.")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The distribution")
    public GradeDistribution distribution(
            @PathParam("id") long id,
            @QueryParam("unit")
                    @Parameter(description = "the code of a unit; all that the caller may look at unless given")
                    String unit) {
        return distributions.distribution(id, TypedText.clean(unit));
    }
}
