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
import org.remit.performance.calibration.list.CalibratedReview;
import org.remit.performance.calibration.list.CalibrationListService;
import org.remit.performance.calibration.list.GradeChangeRow;
import org.remit.performance.calibration.list.PositionGroup;
import org.remit.performance.calibration.list.SessionView;
import org.remit.shared.PageRequest;

/** One calibration session: HR reads all of it, heads what is about their people; nobody finds their own review. Reading is logged. */
@RequestScoped
@Path("performance/calibrations/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class CalibrationsResource {

    private static final Set<String> SORTABLE = Set.of("person", "position", "unit", "total", "before", "grade");

    @Inject
    CalibrationService service;

    @Inject
    CalibrationListService sessions;

    @GET
    @Operation(
            operationId = "calibration",
            summary = "A calibration session with its distribution of grades",
            description = "Who does not see all units of it is not told the guideline.")
    @APIResponse(responseCode = "200", description = "The session")
    public SessionView calibration(@PathParam("id") long id) {
        return sessions.session(id);
    }

    @GET
    @Path("reviews")
    @Operation(
            operationId = "calibratedReviews",
            summary = "The reviews of a session, the highest total first",
            description = "Can be sorted by person, position, unit, total, before or grade.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of reviews")
    public PageBody<CalibratedReview> reviews(
            @PathParam("id") long id, @BeanParam CalibrationQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(sessions.reviews(id, wanted.filter(), page), page, row -> row);
    }

    @GET
    @Path("positions")
    @Operation(
            operationId = "calibratedPositions",
            summary = "Comparable positions side by side, those with the most people first")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of positions")
    public PageBody<PositionGroup> positions(@PathParam("id") long id, @BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(sessions.positions(id, page), page, row -> row);
    }

    @GET
    @Path("changes")
    @Operation(operationId = "gradeChanges", summary = "The changes of grades in a session, the latest first")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of changes")
    public PageBody<GradeChangeRow> changes(@PathParam("id") long id, @BeanParam ListQuery query) {
        PageRequest page = query.request(Set.of());
        return PageBody.of(sessions.changes(id, page), page, row -> row);
    }

    @POST
    @Path("changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeGrade",
            summary = "Changes a grade with a reason",
            description = "For HR, in an open session; never one’s own, never by who has rated the person.")
    @APIResponse(responseCode = "204", description = "It is as the body says")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void change(@PathParam("id") long id, ChangeWish wish) {
        service.change(id, wish.wish());
    }

    @POST
    @Path("closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeCalibration",
            summary = "Closes a session, agreeing on its grades",
            description = "For an HR manager or the head of the unit above; not for those whose own review is in it.")
    @APIResponse(responseCode = "204", description = "It is closed")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void close(@PathParam("id") long id, ClosingWish wish) {
        service.close(id, wish.version());
    }

    @POST
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reopenCalibration",
            summary = "Opens a session again",
            description = "For an HR manager, while the cycle stands at CALIBRATION.")
    @APIResponse(responseCode = "204", description = "It is open")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void reopen(@PathParam("id") long id, ReopeningWish wish) {
        service.reopen(id, wish.version(), wish.reason());
    }
}
