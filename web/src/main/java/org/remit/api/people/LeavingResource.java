package org.remit.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.people.LeavingService;
import org.remit.people.LeavingView;
import org.remit.shared.BusinessException;

/** That somebody leaves; for HR. */
@RequestScoped
@Path("leavings")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "people")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class LeavingResource {

    @Inject
    LeavingService leavings;

    @GET
    @Path("{person}")
    @Operation(operationId = "leaving", summary = "When and why somebody leaves, or has left")
    @APIResponse(responseCode = "200", description = "What is recorded")
    public LeavingView leaving(@PathParam("person") long person) {
        return leavings.leaving(person).orElseThrow(() -> BusinessException.notFound("error.noLeaving"));
    }

    @PUT
    @Path("{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordLeaving",
            summary = "Records that somebody leaves, or changes what was recorded",
            description = "What they hold ends on that day; the day after, their account and its tokens end and their"
                    + " work items go to others.")
    @APIResponse(responseCode = "204", description = "It is recorded")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void record(@PathParam("person") long person, LeavingBody body) {
        leavings.record(person, body.wish());
    }

    @DELETE
    @Path("{person}")
    @Operation(operationId = "takeLeavingBack", summary = "The person stays")
    @APIResponse(responseCode = "204", description = "Nothing is recorded any more")
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void takeBack(@PathParam("person") long person) {
        leavings.takeBack(person);
    }
}
