package org.remit.api.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ApiTexts;
import org.remit.api.shared.RemitApi;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;

/** Requests of every kind, by their number. */
@RequestScoped
@Path("requests/{number}")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "approval")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class RequestsResource {

    @Inject
    RequestQueryService queries;

    @Inject
    RequestService requests;

    @Inject
    ApiTexts texts;

    @PathParam("number")
    String number;

    @GET
    @Operation(
            operationId = "request",
            summary = "A request with its timeline and the step it waits at",
            description = "For its applicant, who takes or took part, HR, finance, the auditor, the administrator and"
                    + " whom it concerns. What it costs is left out for those who may not see it.")
    @APIResponse(responseCode = "200", description = "The request")
    public RequestBody request() {
        return RequestBody.of(queries.request(number), queries.changes(number), texts::of);
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdraw", summary = "Takes back one's own open or returned request")
    @APIResponse(responseCode = "204", description = "It is withdrawn")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void withdraw(Withdrawal withdrawal) {
        requests.withdraw(number, withdrawal == null ? null : withdrawal.comment());
    }
}
