package org.remit.api.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.organization.opening.PositionRequestService;

/** Mending a returned position request. */
@RequestScoped
@Path("requests/{number}/resubmission")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class ResubmissionResource {

    @Inject
    PositionRequestService positions;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "resubmit",
            summary = "Sends one's own returned request on again",
            description = "The whole content, mended or as it was; GET /api/position-requests/{number} gives it.")
    @APIResponse(responseCode = "204", description = "It is in its chain again")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void resubmit(@PathParam("number") String number, Resubmission mended) {
        positions.resubmit(number, mended.draftVersion(), mended.content(), mended.comment());
    }
}
