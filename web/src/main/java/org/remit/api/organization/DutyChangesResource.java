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
import org.remit.approval.RequestState;
import org.remit.organization.duty.DutyChangeContent;
import org.remit.organization.duty.DutyChangeService;

/** Asking for other duties of a position. */
@RequestScoped
@Path("duty-changes")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "organization")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class DutyChangesResource {

    @Inject
    DutyChangeService changes;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestDutyChange",
            summary = "Asks for other duties of a position",
            description =
                    "For HR, and for heads of the position's unit and those above. All duties that the position is to"
                            + " have; one with the code of a duty in force stands for it, a duty in force that is left out ends.")
    @APIResponse(
            responseCode = "201",
            description = "The request has entered its chain",
            headers = @Header(name = "Location", description = "where the request stands"),
            content = @Content(schema = @Schema(implementation = Submitted.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public Response submit(
            DutyChangeContent content,
            @Parameter(description = "at most 80 characters; a repetition with the same key leads to the same request")
                    @HeaderParam("Idempotency-Key")
                    String key) {
        Submitted submitted = new Submitted(changes.submit(null, null, content, key), RequestState.OPEN);
        return Response.status(Response.Status.CREATED)
                // without scheme and host, which a proxy may change
                .header(HttpHeaders.LOCATION, "/api/requests/" + submitted.number())
                .entity(submitted)
                .build();
    }

    @GET
    @Path("of/{position}")
    @Operation(
            operationId = "dutiesToChange",
            summary = "The duties in force of a position, as a change of them begins",
            description = "For those who may ask for one.")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "A body for the submission, with nothing changed yet")
    public DutyChangeContent start(@PathParam("position") String position) {
        return changes.start(position);
    }

    @GET
    @Path("{number}")
    @Operation(
            operationId = "requestedDutyChange",
            summary = "What a request asks for, as it could be sent again",
            description = "For everybody who may see the request.")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The proposed duties")
    public DutyChangeContent proposed(@PathParam("number") String number) {
        return changes.proposed(number).content();
    }

    @POST
    @Path("{number}/resubmission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "resubmitDutyChange", summary = "Sends one's own returned request on again")
    @APIResponse(responseCode = "204", description = "It is in its chain again")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void resubmit(@PathParam("number") String number, DutyResubmission mended) {
        changes.resubmit(number, mended.draftVersion(), mended.content(), mended.comment());
    }
}
