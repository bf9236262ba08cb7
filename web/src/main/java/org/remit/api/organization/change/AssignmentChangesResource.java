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

/** Asks for another share, main post or end of what a person holds. */
@RequestScoped
@Path("assignment-changes")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class AssignmentChangesResource {

    @Inject
    ChangeSubmission submission;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeAssignment",
            summary = "Asks for another share, main post or end of what a person holds",
            description =
                    "For HR and for heads of the unit and of those above. The heads of the unit and of the main post decide, then the HR"
                            + " manager.")
    @APIResponse(
            responseCode = "201",
            description = "The request has entered its chain",
            headers = @Header(name = "Location", description = "where the request stands"),
            content = @Content(schema = @Schema(implementation = Submitted.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response submit(AssignmentChangeBody body, @HeaderParam("Idempotency-Key") String key) {
        return submission.submit("assignment-change", body.content(), key);
    }
}
