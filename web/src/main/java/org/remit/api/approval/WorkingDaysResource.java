package org.remit.api.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.RemitApi;
import org.remit.approval.calendar.CalendarService;
import org.remit.approval.calendar.CalendarView;
import org.remit.approval.calendar.CalendarWish;
import org.remit.shared.BusinessException;

/** Holidays, and weekends that are worked in exchange: what terms in working days leave out and count. */
@RequestScoped
@Path("working-days")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "approval")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class WorkingDaysResource {

    /** @param entries the earliest first; all other days are worked from Monday to Friday */
    public record WorkingYear(int year, List<CalendarView> entries) {}

    @Inject
    CalendarService calendar;

    @GET
    @Path("{year}")
    @Operation(operationId = "workingDays", summary = "The holidays of a year, and the weekends that are worked")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "The special days")
    public WorkingYear year(@PathParam("year") String year) {
        int wanted = year.matches("\\d{1,4}") ? Integer.parseInt(year) : 0;
        return new WorkingYear(wanted, calendar.year(wanted));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addWorkingDays",
            summary = "Adds a holiday, or days on a weekend that are worked",
            description = "For the HR manager and administrators. Terms that run already stay as they are.")
    @APIResponse(
            responseCode = "201",
            description = "It counts",
            headers = @Header(name = "Location", description = "where it is taken away again"))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    public Response add(CalendarWish wish) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/working-days/entries/" + calendar.add(wish))
                .build();
    }

    @DELETE
    @Path("entries/{id}")
    @Operation(operationId = "removeWorkingDays", summary = "Takes special days away")
    @APIResponse(responseCode = "204", description = "They are days like all others")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    public void remove(@PathParam("id") String id) {
        if (!id.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.calendarUnknown");
        }
        calendar.remove(Long.parseLong(id));
    }
}
