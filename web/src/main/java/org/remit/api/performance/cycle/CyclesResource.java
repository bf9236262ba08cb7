package org.remit.api.performance.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.remit.performance.cycle.list.CycleService;
import org.remit.shared.PageRequest;

/** Review cycles. */
@RequestScoped
@Path("performance/cycles")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class CyclesResource {

    private static final Set<String> SORTABLE = Set.of("from", "stage", "name");

    @Inject
    CycleService cycles;

    @GET
    @Operation(
            operationId = "cycles",
            summary = "The review cycles that the caller may see, the latest first",
            description = "HR and the auditor see all, the board those that are published, everybody those that cover"
                    + " them. Can be sorted by from, stage or name.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of cycles")
    public PageBody<CycleRowBody> cycles(@BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(cycles.cycles(page), page, CycleRowBody::of);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(
            operationId = "cycle",
            summary = "A review cycle with its stages and grades",
            description = "Whoever it merely covers is not told guideline and panel.")
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The cycle")
    public CycleBody cycle(@PathParam("id") long id) {
        return CycleBody.of(cycles.cycle(id));
    }
}
