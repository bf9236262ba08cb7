package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.remit.api.shared.RemitApi;
import org.remit.organization.PositionContent;
import org.remit.organization.opening.PositionRequestService;

/** Asking for a new position. */
@RequestScoped
@Path("position-requests")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class PositionRequestsResource {

    @Inject
    PositionRequestService positions;

    @Inject
    Submission submission;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestPosition",
            summary = "Asks for a new position",
            description = "For HR. The head of the unit decides, then the HR manager, then the board if it has to.")
    @APIResponse(
            responseCode = "201",
            description = "The request has entered its chain",
            headers = @Header(name = "Location", description = "where the request stands"),
            content = @Content(schema = @Schema(implementation = Submitted.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "422", ref = RemitApi.KEY_REUSED)
    public Response submit(
            PositionContent content,
            @Parameter(
                            description = "at most 80 visible ASCII characters; a repetition with the same key and body"
                                    + " leads to the same request and the same answer")
                    @HeaderParam("Idempotency-Key")
                    String key) {
        Submitted submitted = submission.submit(content, key);
        return Response.status(Response.Status.CREATED)
                // without scheme and host, which a proxy may change
                .header(HttpHeaders.LOCATION, "/api/requests/" + submitted.number())
                .entity(submitted)
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(
            operationId = "requestedPosition",
            summary = "What a request asks for, as it could be sent again",
            description = "For everybody who may see the request.")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The proposed position")
    public ProposalBody proposed(@PathParam("number") String number) {
        return ProposalBody.of(positions.proposed(number));
    }
}
