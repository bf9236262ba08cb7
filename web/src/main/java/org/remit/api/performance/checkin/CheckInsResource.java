package org.remit.api.performance.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.performance.checkin.CheckInService;
import org.remit.performance.checkin.CheckInWish;

/** Check-ins at score sheets. */
@RequestScoped
@Path("performance/sheets/{sheet: [0-9]{1,18}}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class CheckInsResource {

    @Inject
    CheckInService checkIns;

    @GET
    @Operation(
            operationId = "checkIns",
            summary = "What was written at the sheet of one person, the last first",
            description = "For that person, the heads of the unit and of those above it, and HR.")
    @APIResponse(responseCode = "200", description = "All check-ins of the sheet")
    public CheckInsBody of(@PathParam("sheet") long sheet) {
        return new CheckInsBody(checkIns.of(sheet));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeCheckIn",
            summary = "Writes a check-in, for good",
            description = "By whoever may read the sheet.")
    @APIResponse(responseCode = "201", description = "It is written down")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    public Response write(@PathParam("sheet") long sheet, CheckInWish wish) {
        checkIns.write(sheet, wish);
        return Response.status(Response.Status.CREATED).build();
    }
}
