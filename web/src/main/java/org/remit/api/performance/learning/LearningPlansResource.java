package org.remit.api.performance.learning;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.remit.api.shared.ListQuery;
import org.remit.api.shared.PageBody;
import org.remit.api.shared.RemitApi;
import org.remit.performance.learning.LearningService;
import org.remit.performance.learning.list.LearningListService;
import org.remit.performance.learning.list.LearningPlanService;
import org.remit.shared.PageRequest;

/** Learning plans: proposed by one side, agreed to by the other. */
@RequestScoped
@Path("performance/learning-plans")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = RemitApi.BEARER)
@Tag(name = "performance")
@APIResponse(responseCode = "401", ref = RemitApi.UNAUTHORIZED)
@APIResponse(responseCode = "403", ref = RemitApi.FORBIDDEN)
@APIResponse(responseCode = "default", ref = RemitApi.OTHER)
public class LearningPlansResource {

    private static final Set<String> SORTABLE = Set.of("person", "unit", "state", "due");
    private static final String PLAN = "{person: [0-9]{1,18}}/{year: [12][0-9]{3}}";

    @Inject
    LearningListService list;

    @Inject
    LearningPlanService plans;

    @Inject
    LearningService learning;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "learningPlans",
            summary = "Whose learning plan is how far",
            description =
                    "For HR everybody's, for heads those of their people. Can be sorted by person, unit, state or due.")
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    @APIResponse(responseCode = "200", description = "One page of people")
    public PageBody<LearningRowBody> plans(@BeanParam LearningQuery wanted, @BeanParam ListQuery query) {
        PageRequest page = query.request(SORTABLE);
        return PageBody.of(list.plans(wanted.filter(LocalDate.now(clock).getYear()), page), page, LearningRowBody::of);
    }

    @GET
    @Path(PLAN)
    @Operation(
            operationId = "learningPlan",
            summary = "The plan of somebody for a year, with all that was done to it",
            description = "For the person, the heads above and HR.")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "200", description = "The plan, which may be without anything yet")
    public LearningPlanBody plan(@PathParam("person") long person, @PathParam("year") int year) {
        return LearningPlanBody.of(plans.plan(person, year));
    }

    @GET
    @Path(PLAN + "/subjects")
    @Operation(
            operationId = "learningSubjects",
            summary = "What the person may learn about, the KPIs in which they fall short first",
            description = "For the person and the heads above; that somebody else looked is recorded.")
    @APIResponse(responseCode = "200", description = "KPIs, duties and functions")
    public LearningSubjectsBody subjects(@PathParam("person") long person, @PathParam("year") int year) {
        return new LearningSubjectsBody(plans.subjects(person, year));
    }

    @POST
    @Path(PLAN + "/items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeLearning",
            summary = "Proposes something to learn; the other side is asked",
            description = "For the person and the heads above, of this year and the next.")
    @APIResponse(
            responseCode = "201",
            description = "It is proposed",
            content = @Content(schema = @Schema(implementation = ProposedItem.class)))
    @APIResponse(responseCode = "400", ref = RemitApi.INVALID)
    public Response propose(@PathParam("person") long person, @PathParam("year") int year, LearningItemWish wish) {
        return Response.status(Response.Status.CREATED)
                .entity(new ProposedItem(learning.propose(person, year, wish.wish())))
                .build();
    }

    @POST
    @Path(PLAN + "/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "agreeLearning", summary = "Agrees to what the other side has proposed")
    @APIResponse(responseCode = "204", description = "It is agreed on")
    @APIResponse(responseCode = "404", ref = RemitApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RemitApi.CONFLICT)
    public void agree(@PathParam("person") long person, @PathParam("year") int year, LearningAgreement agreement) {
        learning.agree(person, year, agreement.read());
    }
}
