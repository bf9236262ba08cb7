package org.remit.api.performance.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.organization.Submitted;
import org.remit.api.shared.RemitApi;
import org.remit.approval.RequestState;
import org.remit.performance.cycle.proposal.CycleDraftService;

/** Requests for review cycles. */
@RequestScoped
@Path("performance/review-cycle-requests")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class ReviewCycleRequestsResource {

    @Inject
    CycleDraftService drafts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestReviewCycle",
            summary = "Asks for a review cycle",
            description =
                    "For HR. The HR manager decides; then the cycle goes from stage to stage on its days, and the HR"
                            + " manager publishes the results.")
    @APIResponse(
            responseCode = "201",
            description = "The request has entered its chain",
            headers = @Header(name = "Location", description = "where the request stands"),
            content = @Content(schema = @Schema(implementation = Submitted.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response submit(
            CycleWish wish,
            @Parameter(description = "at most 80 characters; a repetition with the same key leads to the same request")
                    @HeaderParam("Idempotency-Key")
                    String key) {
        Submitted submitted = new Submitted(drafts.submit(null, null, wish.content(), key), RequestState.OPEN);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/requests/" + submitted.number())
                .entity(submitted)
                .build();
    }
}
