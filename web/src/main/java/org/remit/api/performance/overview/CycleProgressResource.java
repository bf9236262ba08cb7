package org.remit.api.performance.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.performance.overview.progress.CycleProgress;
import org.remit.performance.overview.progress.OverdueRow;
import org.remit.performance.overview.progress.ProgressService;
import org.remit.performance.overview.progress.Reminded;
import org.remit.performance.overview.progress.ReminderService;
import org.remit.shared.PageRequest;
import org.remit.shared.TypedText;

/** How far the reviews of a cycle are. */
@RequestScoped
@Path("performance/cycles/{id: [0-9]{1,18}}/progress")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class CycleProgressResource {

    private static final Set<String> SORTABLE = Set.of("person", "waitedFor", "unit", "step", "overdueSince");

    @Inject
    ProgressService progress;

    @Inject
    ReminderService reminders;

    @GET
    @Operation(
            operationId = "cycleProgress",
            summary = "How far the reviews of a cycle are, by unit",
            description =
                    "A unit and those directly below it, each with everything below. For HR everywhere, for heads in their"
                            + " own units; no results.")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The progress")
    public CycleProgress progress(
            @PathParam("id") long id,
            @QueryParam("unit")
                    @Parameter(description = "the code of a unit; all that the caller may look at unless given")
                    String unit) {
        return progress.progress(id, TypedText.clean(unit));
    }

    @GET
    @Path("overdue")
    @Operation(
            operationId = "overdueReviews",
            summary = "Who is waited for in the reviews of a cycle, past the term",
            description =
                    "The longest overdue first. Can be sorted by person, waitedFor, unit, step or overdueSince. For the same"
                            + " people as the progress.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "200", description = "One page of work items")
    public PageBody<OverdueRow> overdue(
            @PathParam("id") long id, @BeanParam OverdueQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(progress.overdue(wanted.filter(id), page), page, row -> row);
    }

    @POST
    @Path("reminders")
    @Operation(
            operationId = "remindOverdue",
            summary = "Reminds everybody who is waited for past the term",
            description =
                    "By mail, and on record. Who was asked or reminded within a day is left out; of very many the first are"
                            + " reminded, and the answer says that there are more.")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "200", description = "How many were reminded")
    public Reminded remind(
            @PathParam("id") long id,
            @QueryParam("unit")
                    @Parameter(description = "the code of a unit; all that the caller may look at unless given")
                    String unit) {
        return reminders.remind(id, TypedText.clean(unit));
    }
}
