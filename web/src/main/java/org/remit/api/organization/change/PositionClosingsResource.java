package org.remit.api.organization.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.organization.Submitted;
import org.remit.api.shared.RemitApi;

/** Asks to close a position. */
@RequestScoped
@Path("position-closings")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class PositionClosingsResource {

    @Inject
    ChangeSubmission submission;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closePosition",
            summary = "Asks to close a position",
            description =
                    "For HR and for heads of the unit and of those above. A position that is planned is cancelled by a day"
                            + " before its first one, or by none: with the last yes it never opens, and whoever was to hold it will not.")
    @APIResponse(
            responseCode = "201",
            description = "The request has entered its chain",
            headers = @Header(name = "Location", description = "where the request stands"),
            content = @Content(schema = @Schema(implementation = Submitted.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response submit(PositionClosingBody body, @HeaderParam("Idempotency-Key") String key) {
        return submission.submit("position-closing", body.content(), key);
    }
}
