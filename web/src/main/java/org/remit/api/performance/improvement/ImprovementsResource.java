package org.remit.api.performance.improvement;

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
import org.remit.performance.improvement.ImprovementService;
import org.remit.performance.improvement.list.ImprovementListService;
import org.remit.shared.PageRequest;

/** Improvements: what is done about KPIs that have fallen. */
@RequestScoped
@Path("performance/improvements")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class ImprovementsResource {

    private static final Set<String> SORTABLE = Set.of("openedAt", "kpi", "unit", "stage", "due");

    @Inject
    ImprovementListService list;

    @Inject
    ImprovementService improvements;

    @GET
    @Operation(
            operationId = "improvements",
            summary = "The improvements that the caller may read",
            description =
                    "Whoever reads what was measured of somebody reads these too; who analyses data reads those of units."
                            + " Can be sorted by openedAt, kpi, unit, stage or due.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of improvements")
    public PageBody<ImprovementRowBody> improvements(@BeanParam ImprovementQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(list.improvements(wanted.filter(), page), page, ImprovementRowBody::of);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(operationId = "improvement", summary = "An improvement with its chain")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The improvement")
    public ImprovementBody improvement(@PathParam("id") long id) {
        return ImprovementBody.of(list.improvement(id));
    }

    @POST
    @Path("{id: [0-9]{1,18}}/finding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findReason",
            summary = "Says why the KPI fell",
            description = "For who looks after the KPI, the heads above and, of a unit, who analyses data; once.")
    @APIResponse(responseCode = "204", description = "It is said")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void find(@PathParam("id") long id, FindingWish wish) {
        improvements.find(id, wish.finding());
    }

    @POST
    @Path("{id: [0-9]{1,18}}/measure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeMeasure",
            summary = "Proposes a measure and sends it to be agreed on",
            description =
                    "For the heads above and whose KPI it is; one that was returned is replaced by who proposed it.")
    @APIResponse(responseCode = "200", description = "The request that it is agreed on by")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public SentMeasure propose(@PathParam("id") long id, MeasureProposal proposal) {
        return new SentMeasure(improvements.propose(id, proposal.wish(), proposal.comment()));
    }

    @POST
    @Path("{id: [0-9]{1,18}}/dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "dismissImprovement",
            summary = "Closes an improvement without a measure",
            description = "For HR and the heads above, not for whose KPI it is; as long as no measure was proposed.")
    @APIResponse(responseCode = "204", description = "It is closed")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void dismiss(@PathParam("id") long id, DismissalWish wish) {
        improvements.dismiss(id, wish.reason());
    }
}
