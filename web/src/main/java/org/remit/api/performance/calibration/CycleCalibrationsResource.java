package org.remit.api.performance.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.performance.calibration.CalibrationService;
import org.remit.performance.calibration.list.CalibrationListService;
import org.remit.performance.calibration.list.SessionRow;
import org.remit.shared.PageRequest;

/** The calibration sessions of a cycle. */
@RequestScoped
@Path("performance/cycles/{cycle: [0-9]{1,18}}/calibrations")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class CycleCalibrationsResource {

    @Inject
    CalibrationService service;

    @Inject
    CalibrationListService sessions;

    @GET
    @Operation(
            operationId = "calibrations",
            summary = "The calibration sessions of a cycle, by the codes of their units",
            description = "For HR all, for heads those in which people of theirs are.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of sessions")
    public PageBody<SessionRow> calibrations(@PathParam("cycle") long cycle, @BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        sessions.cycle(cycle);
        return PageBody.of(sessions.sessions(cycle, page), page, row -> row);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openCalibrations",
            summary = "Opens a calibration session for each of some units",
            description = "For HR, while the cycle stands at CALIBRATION. No unit may be in two sessions.")
    @APIResponse(responseCode = "200", description = "The sessions are open")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public OpenedBody open(@PathParam("cycle") long cycle, OpeningWish wish) {
        return new OpenedBody(service.open(cycle, wish.units(), wish.unitsOnly()));
    }
}
